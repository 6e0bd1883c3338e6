class A:
  def __getattr__(self, name): return lambda *a: 1
a = A()
print(a.__len__(), a.__add__(3))
try: len(a)
except TypeError as e: print(e)
a + 3
