class L(list):
  def __repr__(self): return f'L{list(self)} {super().__repr__()} {list.__repr__(self)}'
class S(str):
  def __repr__(self): return 'S'
class D(dict):
  def __str__(self): return 'dict of ' + str(len(self))
print(L([1]), [L([2])], S('text'), [S('text')], str(S('t')), D(a=1), [D(a=1)], f'{S("t")!r} {D()}')
