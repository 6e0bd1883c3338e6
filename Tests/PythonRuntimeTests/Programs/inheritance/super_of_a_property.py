class A:
  def __init__(self): self._x = 1
  @property
  def x(self): return self._x
  @x.setter
  def x(self, v): self._x = v
class B(A):
  @property
  def x(self): return super().x * 10
  @x.setter
  def x(self, v): A.x.fset(self, v + 1)
b = B()
b.x = 4
print(b.x)
