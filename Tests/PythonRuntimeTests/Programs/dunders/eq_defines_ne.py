class V:
  def __init__(self, n): self.n = n
  def __eq__(self, o): return self.n == o.n if isinstance(o, V) else NotImplemented
print(V(1) == V(1), V(1) != V(1), V(1) == V(2), V(1) != V(2), V(1) == 1, V(1) != 1, 1 == V(1))
print([V(1)] == [V(1)], (V(1), 2) != (V(1), 2), V(2) in [V(1), V(2)], [V(1), V(2)].index(V(2)), [V(1)].count(V(1)))
