class M:
  def __init__(self, n, swallow=False): self.n, self.swallow = n, swallow
  def __enter__(self): return self
  def __exit__(self, kind, *a): print(self.n, kind and kind.__name__); return self.swallow
with M(1), M(2, True), M(3): raise KeyError
print('after')
