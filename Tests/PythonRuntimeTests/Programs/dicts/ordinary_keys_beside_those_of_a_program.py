class Name:
  def __init__(self, text): self.text = text
  def __hash__(self): return hash(self.text)
  def __eq__(self, o): return self.text == (o.text if isinstance(o, Name) else o)
  def __repr__(self): return f'Name({self.text})'
d = {Name('a'): 1, 'b': 2}
print(d['a'], d[Name('b')], 'a' in d, 'c' in d, Name('c') in d, d.get('a'))
d['a'] = 10
d[Name('b')] = 20
print(d, [Name('x'), 'x'].index('x'), 'x' == Name('x'))
print({('t', Name('a')): 1}[('t', 'a')], {(Name('a'), 2): 3}.get(('a', 2.0)))
