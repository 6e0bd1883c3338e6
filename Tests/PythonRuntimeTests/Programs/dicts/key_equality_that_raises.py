class K:
  def __init__(self, n): self.n = n
  def __hash__(self): return 1
  def __eq__(self, o): raise ValueError(f'{self.n} and {o.n}')
d = {K(1): 'one'}
for f in [lambda: d[K(2)], lambda: d.get(K(3)), lambda: K(4) in d, lambda: d.setdefault(K(5)), lambda: d.pop(K(6), None), lambda: d.update({K(7): 0}), lambda: {K(8): 1, K(9): 2}, lambda: d == {K(10): 'one'}, lambda: {k: 1 for k in [K(11), K(12)]}, lambda: dict.fromkeys([K(13), K(14)])]:
  try: f()
  except ValueError as e: print(e)
try: d[K(15)] = 1
except ValueError as e: print(e, len(d))
del d[K(16)]
