class A:
  def __int__(self): return 3
  def __float__(self): return 2.5
  def __index__(self): return 1
  def __round__(self, n=None): return 'round', n
  def __trunc__(self): return 'trunc'
  def __abs__(self): return 'abs'
  def __neg__(self): return 'neg'
  def __pos__(self): return 'pos'
  def __invert__(self): return 'invert'
a = A()
print(int(a), float(a), [10, 20][a], 'abc'[a], range(3)[a], round(a), round(a, 2), abs(a), -a, +a, ~a, [1, 2, 3][a:], hex(a))
print(list(range(a)), 'ab' * a, [0] * a, chr(a) == '\x01', [5, 6, 7].pop(a))
