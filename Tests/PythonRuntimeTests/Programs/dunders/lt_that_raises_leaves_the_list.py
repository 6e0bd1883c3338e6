class A:
  def __init__(self, n): self.n = n
  def __lt__(self, o):
    if self.n == 3: raise ValueError('three')
    return self.n < o.n
xs = [A(n) for n in [2, 1, 3, 0]]
try: xs.sort()
except ValueError as e: print(e, sorted(x.n for x in xs))
