class A:
  def __iter__(self): return [1]
try: list(A())
except TypeError as e: print(e)
class B:
  __iter__ = None
  def __getitem__(self, i): return i
for x in B(): pass
