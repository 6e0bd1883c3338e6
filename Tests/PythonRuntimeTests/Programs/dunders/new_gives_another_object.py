class A:
  def __new__(cls, x): return x
  def __init__(self, x): print('init')
class B(A): pass
print(A(5), A('t'))
b = object.__new__(B)
print(type(A(b)) is B)
