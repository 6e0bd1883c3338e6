class A:
  def __int__(self): return 'x'
  def __float__(self): return 1
  def __index__(self): return 1.5
for f in [int, float, lambda a: [1][a], range, hex]:
  try: f(A())
  except TypeError as e: print(e)
class B:
  def __index__(self): return 7
print(int(B()), float(B()), B() in [7])
