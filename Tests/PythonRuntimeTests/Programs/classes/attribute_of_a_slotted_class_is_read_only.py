class A:
  __slots__ = ()
  n = 1
A().n = 2
