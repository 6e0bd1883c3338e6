class A:
  class B: pass
  def f(self): pass
  @classmethod
  def g(cls): pass
def make():
  class C: pass
  return C
for x in [A(), A.B(), make()(), A().f]: print(repr(x).split(' at ')[0])
print(A, A.B, make(), type(A), A.g)
print(str(A.f).split(' at ')[0], A.f.__qualname__, A.B.__qualname__, make().__qualname__, make().__name__)
