class V:
  def __iadd__(self, o): self.done = 'iadd', o; return self
  def __isub__(self, o): self.done = 'isub', o; return self
  def __imul__(self, o): self.done = 'imul', o; return self
  def __itruediv__(self, o): self.done = 'itruediv', o; return self
  def __ifloordiv__(self, o): self.done = 'ifloordiv', o; return self
  def __imod__(self, o): self.done = 'imod', o; return self
  def __ipow__(self, o): self.done = 'ipow', o; return self
  def __imatmul__(self, o): self.done = 'imatmul', o; return self
  def __ilshift__(self, o): self.done = 'ilshift', o; return self
  def __irshift__(self, o): self.done = 'irshift', o; return self
  def __iand__(self, o): self.done = 'iand', o; return self
  def __ior__(self, o): self.done = 'ior', o; return self
  def __ixor__(self, o): self.done = 'ixor', o; return self
v = w = V()
v += 1; print(v.done)
v -= 2; print(v.done)
v *= 3; print(v.done)
v /= 4; print(v.done)
v //= 5; print(v.done)
v %= 6; print(v.done)
v **= 7; print(v.done)
v @= 8; print(v.done)
v <<= 9; print(v.done)
v >>= 10; print(v.done)
v &= 11; print(v.done)
v |= 12; print(v.done)
v ^= 13; print(v.done, v is w)
