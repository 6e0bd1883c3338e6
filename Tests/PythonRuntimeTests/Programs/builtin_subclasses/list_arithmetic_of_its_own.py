class V(list):
  def __add__(self, o): return V(a + b for a, b in zip(self, o))
  def __mul__(self, k): return V(a * k for a in self)
  __rmul__ = __mul__
v = V([1, 2])
print(v + v, v * 3, 2 * v, v + [5, 5], type(v + v).__name__, [1] + v)
v += v
print(v, type(v).__name__)
