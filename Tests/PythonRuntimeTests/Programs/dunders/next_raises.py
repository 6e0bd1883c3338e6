class A:
  def __iter__(self): return self
  def __next__(self): raise ValueError('broken')
try: list(A())
except ValueError as e: print(e)
class B:
  def __iter__(self): return self
list(B())
