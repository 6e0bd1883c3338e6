class M:
  def __enter__(self): return 1, (2, 3)
  def __exit__(self, *a): pass
class A: pass
a, d = A(), {}
with M() as a.x, M() as d['k'], M() as (p, (q, r)), M() as [s, t]: print(a.x, d, p, q, r, s, t)
