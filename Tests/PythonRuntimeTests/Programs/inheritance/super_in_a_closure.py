class A:
  def f(self): return 'A'
class B(A):
  def f(self):
    def inner(): return super(B, self).f()
    direct = super()
    return inner(), direct.f(), (lambda: direct.f())(), [direct.f() for _ in range(2)]
print(B().f())
