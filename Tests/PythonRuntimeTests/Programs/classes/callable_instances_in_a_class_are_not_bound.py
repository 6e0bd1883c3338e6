class F:
  def __call__(self, *args): return args
class A:
  f = F()
print(A().f(1), A.f(2))
