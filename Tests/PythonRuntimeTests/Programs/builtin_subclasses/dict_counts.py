class Counter(dict):
  def __missing__(self, key): return 0
  def add(self, items):
    for i in items: self[i] += 1
    return self
c = Counter().add('abracadabra')
print(c, c['z'], 'z' in c, c == {'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}, max(c, key=c.get), type(c | {}).__name__, type(c.copy()).__name__)
for k, v in c.items(): print(k, v, end=' ')
print()
c |= {'q': 1}
print(type(c).__name__, c['q'], list(reversed(c))[:2])
del c['a']
print(c.pop('b'), c)
