class A:
  import math
  from math import pi as p
  def f(self): return self.math.floor(self.p)
print(A().f(), A.p == A.math.pi)
