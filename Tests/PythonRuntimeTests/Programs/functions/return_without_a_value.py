def f():
  return
print(f(), f() is None)
