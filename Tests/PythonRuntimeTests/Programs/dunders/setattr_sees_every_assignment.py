class A:
  def __init__(self): self.x = 1
  def __setattr__(self, name, value):
    print('set', name, value)
    object.__setattr__(self, name, value * 2)
a = A()
a.y = 2
a.y += 1
setattr(a, 'z', 3)
print(vars(a))
class B(A):
  def __setattr__(self, name, value): super().__setattr__(name + '_', value)
b = B()
b.k = 5
print(vars(b))
