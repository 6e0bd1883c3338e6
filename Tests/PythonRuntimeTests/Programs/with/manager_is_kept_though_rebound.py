class M:
  def __init__(self, n): self.n = n
  def __enter__(self): return self
  def __exit__(self, *a): print('out', self.n)
m = M(1)
with m:
  m = M(2)
  M.__exit__ = lambda self, *a: print('new exit', self.n)
