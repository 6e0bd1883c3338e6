class A:
  def get(self): return self.n
  def set(self, v): self.n = v
  n2 = property(get, set, None, 'doc')
a = A()
a.n2 = 5
print(a.n2, a.n, A.n2.__doc__, A.n2.fget is A.get, A.n2.fset is A.set, A.n2.fdel)
print(A.n2.fget(a), A.n2.__get__(a, A))
