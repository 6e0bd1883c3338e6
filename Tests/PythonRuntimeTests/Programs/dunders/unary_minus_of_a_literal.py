class A:
  def __neg__(self): return 'neg'
  def __rsub__(self, o): return 'rsub', o
  def __rpow__(self, o): return o
print(-A(), 0 - A(), -2 ** A(), - -3)
