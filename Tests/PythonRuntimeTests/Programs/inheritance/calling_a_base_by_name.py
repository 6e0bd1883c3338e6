class A:
  def __init__(self, n): self.n = n
class B:
  def __init__(self, m): self.m = m
class C(A, B):
  def __init__(self): A.__init__(self, 1); B.__init__(self, 2)
c = C()
print(c.n, c.m)
A.__init__(c, 5)
print(c.n)
