def f():
  a = [1, 2]
  g = (x + b for x in a)
  b = 10
  a = [5]
  return list(g)
print(f())
