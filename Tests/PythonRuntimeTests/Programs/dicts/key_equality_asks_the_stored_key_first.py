class K:
  def __init__(self, name): self.name = name
  def __hash__(self): return 7
  def __eq__(self, o): print(self.name, '==', o.name); return self.name[0] == o.name[0]
a, b = K('a1'), K('b1')
d = {a: 1}
d[b] = 2
print('look up')
print(d[K('b2')])
print(d[a])
print(len(d), K('c') in d)
