class A:
  def f(self): return 'A.f'
  def g(self): return self.f() + '!'
class B(A):
  def f(self): return 'B.f'
class C(B): pass
print(A().g(), B().g(), C().g(), C.f is B.f, B.g is A.g)
