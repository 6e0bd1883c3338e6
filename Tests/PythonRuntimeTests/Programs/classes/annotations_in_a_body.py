class A:
  x: int
  y: float = 2.0
  def f(self, a: 'A') -> 'A': return a
print(hasattr(A, 'x'), A.y, A().f(3))
