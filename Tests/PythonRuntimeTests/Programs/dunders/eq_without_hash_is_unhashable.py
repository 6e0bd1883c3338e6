class V:
  def __eq__(self, o): return True
class W(V):
  __hash__ = object.__hash__
class X(V): pass
print(V.__hash__, X.__hash__, hash(W()) is not None)
try: hash(X())
except TypeError as e: print(e)
{V(): 1}
