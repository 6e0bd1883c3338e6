class A:
  def __init__(self, n): self.n = n
a, b = A(1), A(1)
d = {a: 'a', b: 'b'}
print(d[a], d[b], A(1) in d, len(d), {a: 1} == {a: 1}, {a: 1} == {b: 1})
class S(str): pass
class I(int): pass
class T(tuple): pass
d = {S('k'): 1, I(2): 2, T((1, 2)): 3}
print(d['k'], d[2], d[2.0], d[(1, 2)], d[S('k')], 'k' in d, S('z') in d, (1, I(2)) in d)
