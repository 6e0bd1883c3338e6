class V:
  def __init__(self, *key): self.key = key
  def __hash__(self): return hash(self.key)
  def __eq__(self, o): return isinstance(o, V) and self.key == o.key
print(hash(V(1, 2)) == hash((1, 2)), {V(1): 'a', V(2): 'b'}[V(1)], V(1) in {V(2): 0}, len({V(1): 1, V(1): 2}))
class W:
  def __hash__(self): return -1
print(hash(W()))
