def deco(n):
  print('deco', n)
  def wrap(f):
    print('wrap', n)
    return lambda *a: (n, f(*a))
  return wrap
@deco(1)
@deco(2)
def f(x): return x
print(f(3))
