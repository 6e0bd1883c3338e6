x = 1
def f():
  global x
  x += 1
  def g():
    x = 5
    return x
  return g()
print(f(), x)
