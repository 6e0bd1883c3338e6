class A:
  def __add__(self, o): return 'A.add'
  def __radd__(self, o): return 'A.radd'
  def __sub__(self, o): return 'A.sub'
class B(A):
  def __radd__(self, o): return 'B.radd'
class C(A): pass
class D(A):
  def __rsub__(self, o): return 'D.rsub'
print(A() + B(), B() + A(), A() + C(), B() + B(), A() - D(), 1 + B())
