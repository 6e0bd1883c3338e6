d = {}
try: d.update([('a', 1), ('b', 2), 5, ('c', 3)])
except TypeError as e: print(e)
print(d)
try: d.update([('x', 1), ([], 2)])
except TypeError as e: print(e)
print(d)
class M:
  def keys(self): return ['p', 'q']
  def __getitem__(self, k): return k * 2
d.update(M(), z=1)
print(d, dict(M()), {**M()}, (lambda **k: k)(**M()))
