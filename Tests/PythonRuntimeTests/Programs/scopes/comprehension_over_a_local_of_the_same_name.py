def f():
  x = 1
  return [x for x in range(x)] + [x], [lambda: x for x in range(2)][0](), x
print(f())
