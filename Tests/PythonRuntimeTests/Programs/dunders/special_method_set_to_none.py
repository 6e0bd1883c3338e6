class A:
  def __add__(self, o): return 1
class B(A): __add__ = None
try: B() + 1
except TypeError as e: print(e)
class C:
  __bool__ = None
if C(): pass
