def f(x):
  def g():
    nonlocal x
    global y
    x += 1; y = x
  g(); g()
  return x
print(f(3), y)
