x = 'global'
def f():
  x = 'function'
  class A:
    print(x)
    y = x
  return A.y
print(f())
def g():
  x = 'function'
  class A:
    x = x
  return A.x
print(g())
