def f(x):
  if x > 1: raise StopIteration('early')
  return x
try: print(list(f(x) for x in range(4)))
except RuntimeError as e: print(e, repr(e.__cause__))
