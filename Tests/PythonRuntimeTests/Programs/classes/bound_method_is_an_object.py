class A:
  def __init__(self, n): self.n = n
  def add(self, k): return self.n + k
m = A(5).add
print(m(1), m.__self__.n, m.__func__ is A.add, m.__name__, list(map(m, [1, 2])))
a = A(1)
print(a.add == a.add, a.add is a.add, a.add == A(1).add, hash(a.add) == hash(a.add))
