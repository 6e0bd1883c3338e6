class A:
  def f(self): return 'method'
a = A()
a.f = lambda: 'own'
print(a.f(), A.f(a))
del a.f
print(a.f())
