n = 'global'
class A:
  m = n
  n = 'body'
  k = n
  def f(self): return n
print(A.m, A.n, A.k, A().f(), n)
