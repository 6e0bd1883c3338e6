class A:
  def __iter__(self): return iter([1])
  __contains__ = None
1 in A()
