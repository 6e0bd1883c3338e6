class A: n = 1
class B(A):
  n = 2
  def f(self): return super().n, self.n
print(B().f(), repr(super(B, B())))
