class A:
  @staticmethod
  def f(x): return x + 1
  n = f(1)
  m = f.__func__(2)
print(A.n, A.m)
