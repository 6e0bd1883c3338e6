class D(dict):
  def __missing__(self, key):
    self[key] = len(self)
    return self[key]
d = D(a=5)
print(d['a'], d['b'], d['c'], d, d.get('z'), 'z' in d, d.pop('q', None))
