class Upper(dict):
  def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
  def __getitem__(self, k): return super().__getitem__(k.upper())
u = Upper(a=1)
u['b'] = 2
u.update(c=3)
u.setdefault('d', 4)
print(u, u['b'], u.get('b'))
u['c']
