class V:
  def __init__(self, n): self.n = n
  def __iadd__(self, o): self.n += o; return self
  def __repr__(self): return f'V{self.n}'
d, xs = {'k': V(1)}, [V(2)]
d['k'] += 5
xs[0] += 5
class H: v = V(3)
H.v += 5
print(d, xs, H.v)
