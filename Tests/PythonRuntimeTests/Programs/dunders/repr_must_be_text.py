class A:
  def __repr__(self): return 1
try: repr(A())
except TypeError as e: print(e)
try: print([A()])
except TypeError as e: print(e)
class B:
  def __str__(self): return None
str(B())
