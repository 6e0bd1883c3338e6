class A:
  def __str__(self): return None
try: print('before', 1, A(), 'after')
except TypeError as e: print('|', e)
try: print(A(), end=3)
except TypeError as e: print(e)
