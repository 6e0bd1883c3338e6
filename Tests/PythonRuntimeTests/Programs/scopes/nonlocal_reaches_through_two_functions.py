def f():
  x = 1
  def g():
    nonlocal x
    x = 2
    def h():
      nonlocal x
      x += 1
    h()
    return x
  return g(), x
print(f())
