class L(list):
  def __iadd__(self, o): print('iadd'); return super().__iadd__(o)
class D(dict):
  def __ior__(self, o): print('ior'); return super().__ior__(o)
l = m = L([1])
l += [2]
d = D(a=1)
d |= {'b': 2}
print(l, l is m, type(l).__name__, d, type(d).__name__)
