class I:
  def __init__(self, n): self.n = n
  def __index__(self): return self.n
xs = list(range(10))
print(xs[I(2):I(8):I(3)], 'abcdef'[I(-2)], (1, 2, 3)[:I(2)], range(I(1), I(4)), list(range(10))[I(-1)])
xs[I(0)] = 'zero'
xs[I(1):I(3)] = []
del xs[I(-1)]
print(xs, bin(I(5)), round(2.567, I(1)), xs.pop(I(0)), 'a,b,c'.split(',', I(1)))
[1][I(9)]
