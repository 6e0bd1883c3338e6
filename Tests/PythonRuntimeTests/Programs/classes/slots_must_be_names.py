for bad in [['a b'], [1], 5]:
  try:
    class A: __slots__ = bad
  except TypeError as e: print(e)
class B: __slots__ = ('__x', 'y')
print([n for n in dir(B()) if n.endswith('x') and n != '__reduce_ex__' or n == 'y'], vars(B)['y'])
class I(int): __slots__ = ('x',)
