class A:
  def f(self): return 'A'
class B(A):
  def f(self): return super().f() + __class__.__name__
Old = B
class B: pass
print(Old().f())
