class A:
  def f(self): pass
  def g(self): pass
a = A()
d = {a.f: 1, a.g: 2, A.f: 3, len: 4}
print(d[a.f], d[a.g], d[A.f], d[len], A().f in d, a.f == a.f, a.f != a.g, len(d))
