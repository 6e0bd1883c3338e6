class A: pass
for bad in [1, 'A', [A], A(), (A, 1)]:
  try: print(isinstance(1, bad))
  except TypeError as e: print(e)
try: issubclass(A(), A)
except TypeError as e: print(e)
try: issubclass(A, 1)
except TypeError as e: print(e)
