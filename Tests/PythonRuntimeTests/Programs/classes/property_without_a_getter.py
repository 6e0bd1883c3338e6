class A:
  x = property(None, lambda self, v: print('set', v))
a = A()
a.x = 1
a.x
