class A:
  @property
  def x(self): return self.missing
  @property
  def y(self): return 1 / 0
a = A()
print(hasattr(a, 'x'), getattr(a, 'x', 'none'))
try: a.y
except ZeroDivisionError as e: print(e)
a.x
