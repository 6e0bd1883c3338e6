class Depth:
  n = 0
  def __enter__(self): Depth.n += 1; return Depth.n
  def __exit__(self, *a): Depth.n -= 1
def f(k):
  with Depth() as d: return [d] + (f(k - 1) if k else [])
print(f(3), Depth.n)
with Depth() as a:
  with Depth() as b: print(a, b, Depth.n)
print(Depth.n)
