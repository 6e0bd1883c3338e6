class M:
  def __init__(self, n): self.n = n
  def __enter__(self): print('in', self.n); return self.n
  def __exit__(self, *a): print('out', self.n, a[0] and a[0].__name__)
with M(1) as a, M(2) as b: print(a, b)
with (M(3) as c, M(4),): print(c)
with M(5), M(6) as (x): print(x)
try:
  with M(7) as a, M(1 / 0): pass
except ZeroDivisionError: print('second was not made')
