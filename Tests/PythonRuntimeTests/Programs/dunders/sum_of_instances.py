class V:
  def __init__(self, n): self.n = n
  def __add__(self, o): return V(self.n + (o.n if isinstance(o, V) else o))
  def __radd__(self, o): return self + o
  def __repr__(self): return f'V({self.n})'
print(sum([V(1), V(2), V(3)]), sum([V(1)], V(5)), sum([1, 2.5, V(1)]))
