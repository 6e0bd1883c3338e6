class V:
  def __radd__(self, o): return 'radd', o
  def __rsub__(self, o): return 'rsub', o
  def __rmul__(self, o): return 'rmul', o
  def __rtruediv__(self, o): return 'rtruediv', o
  def __rfloordiv__(self, o): return 'rfloordiv', o
  def __rmod__(self, o): return 'rmod', o
  def __rpow__(self, o): return 'rpow', o
  def __rmatmul__(self, o): return 'rmatmul', o
  def __rlshift__(self, o): return 'rlshift', o
  def __rrshift__(self, o): return 'rrshift', o
  def __rand__(self, o): return 'rand', o
  def __ror__(self, o): return 'ror', o
  def __rxor__(self, o): return 'rxor', o
  def __rdivmod__(self, o): return 'rdivmod', o
v = V()
print(2 + v, 2 - v, 2.5 * v, 2 / v, 2 // v, 2 % v, 2 ** v, 2 @ v)
print(2 << v, 2 >> v, 2 & v, {} | v, True ^ v, divmod(2, v), pow(2, v))
print([1] + v, 'a' + v, (1,) * v, [1] * v, None + v)
