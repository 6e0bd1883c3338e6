class I(int):
  def __add__(self, o):
    sum = super().__add__(o)
    return sum if sum is NotImplemented else I(sum)
  def __repr__(self): return f'I({super().__repr__()})'
  def __eq__(self, o): return super().__eq__(o)
  def __hash__(self): return super().__hash__()
  def __bool__(self): return not super().__bool__()
  def __neg__(self): return I(super().__neg__())
print(I(2) + 3, I(2) + I(3) + 1, I(4) == 4, bool(I(0)), -I(5), {I(1): 2}[1], I(2).__add__('a'), I(1) + 2.5 if 0 else 0)
print(int.__add__(1, 2.5), float.__add__(1.5, 2), int.__eq__(1, 1.0), float.__eq__(1.0, 1), str.__eq__('a', 1), list.__eq__([1], [1]), dict.__eq__({}, {}), dict.__eq__({}, 1))
I(1) + 'a'
