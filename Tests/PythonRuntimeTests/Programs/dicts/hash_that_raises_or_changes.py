class K:
  def __init__(self, n): self.n = n
  def __hash__(self):
    if self.n < 0: raise ValueError('negative')
    return self.n
  def __eq__(self, o): return self.n == o.n
d = {K(1): 'a'}
try: d[K(-1)]
except ValueError as e: print(e)
k = next(iter(d))
k.n = 2
print(K(1) in d, K(2) in d, k in d, len(d))
d[K(2)] = 'b'
print(len(d))
