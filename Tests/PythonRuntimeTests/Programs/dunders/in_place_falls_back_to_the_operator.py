class V:
  def __init__(self, n): self.n = n
  def __add__(self, o): return V(self.n + o)
  def __iadd__(self, o): return NotImplemented if o < 0 else V(100)
  def __rsub__(self, o): return 'rsub'
v = w = V(1)
v += -5
print(v.n, w.n, v is w)
v += 5
print(v.n)
k = 3
k -= V(0)
print(k)
v *= 2
