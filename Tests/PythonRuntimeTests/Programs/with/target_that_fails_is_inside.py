class M:
  def __enter__(self): return 5
  def __exit__(self, kind, *a): print(kind.__name__); return True
with M() as (a, b): print('never')
print('after')
