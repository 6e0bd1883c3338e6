def f():
  global new
  new = 3
f(); print(new)
