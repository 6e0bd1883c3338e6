class A:
  def __init__(self, a, b=2, *rest, c, d=4, **more):
    self.all = a, b, rest, c, d, more
print(A(1, c=3).all)
print(A(1, 5, 6, 7, c=3, e=8).all)
print(A(*[1, 2, 3], **{'c': 4, 'z': 5}).all)
