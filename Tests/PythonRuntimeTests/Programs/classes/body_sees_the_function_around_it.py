def outer(k):
  class A:
    n = k + 1
    def f(self): return k + self.n
    k = 'body'
    m = k
  return A
A = outer(10)
print(A.n, A().f(), A.k, A.m)
