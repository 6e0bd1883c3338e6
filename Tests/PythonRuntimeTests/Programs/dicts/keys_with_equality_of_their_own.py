class K:
  def __init__(self, n): self.n = n
  def __hash__(self): return hash(self.n)
  def __eq__(self, o): return isinstance(o, K) and self.n == o.n
  def __repr__(self): return f'K{self.n}'
d = {K(1): 'a', K(2): 'b'}
first = next(iter(d))
d[K(1)] = 'c'
d.update({K(3): 'd', K(2): 'e'})
print(d, next(iter(d)) is first, d[K(3)], d.get(K(4), 'none'), K(2) in d, K(5) in d.keys(), (K(1), 'c') in d.items())
print(d.pop(K(2)), d.setdefault(K(1), 'x'), d.setdefault(K(9), 'y'), d, d == {K(3): 'd', K(1): 'c', K(9): 'y'}, d | {K(9): 'z'})
del d[K(3)]
print({K(i % 2): i for i in range(4)}, dict([(K(1), 1), (K(1), 2)]), dict.fromkeys([K(1), K(1)]), {**d, K(1): 0}, d)
try: d[K(7)]
except KeyError as e: print(e)
try: del d[K(7)]
except KeyError as e: print(e.args[0].n)
