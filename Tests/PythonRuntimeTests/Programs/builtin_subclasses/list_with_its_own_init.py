class Repeat(list):
  def __init__(self, x, n): super().__init__([x] * n)
r = Repeat('a', 3)
print(r, len(r))
class Bare(list):
  def __init__(self, *a): pass
print(Bare(1, 2))
