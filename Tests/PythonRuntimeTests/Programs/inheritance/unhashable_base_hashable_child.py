class A:
  def __eq__(self, o): return isinstance(o, A)
class B(A):
  def __hash__(self): return 1
print({B(): 1}[B()])
class C(B):
  def __eq__(self, o): return True
{C(): 1}
