def f():
  for i in []: pass
  print(i)
f()
