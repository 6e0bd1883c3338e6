class M: pass
m = M()
m.__enter__ = lambda: 1
m.__exit__ = lambda *a: None
try:
  with m: pass
except TypeError as e: print(e)
class N:
  def __enter__(self): pass
with N(): pass
