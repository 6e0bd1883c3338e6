n = 'global'
class A:
  n = 'body'
  f = lambda self: n
  g = lambda self, n=n: n
print(A().f(), A().g())
