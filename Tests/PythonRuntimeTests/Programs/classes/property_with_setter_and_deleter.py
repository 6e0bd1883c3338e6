class A:
  def __init__(self): self._x = 0
  @property
  def x(self): return self._x
  @x.setter
  def x(self, v):
    if v < 0: raise ValueError('negative')
    self._x = v
  @x.deleter
  def x(self): self._x = None
a = A()
a.x = 3
a.x += 4
print(a.x, vars(a))
del a.x
print(a.x)
try: a.x = -1
except ValueError as e: print(e)
