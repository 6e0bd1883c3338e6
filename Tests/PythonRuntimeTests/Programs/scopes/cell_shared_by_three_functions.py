def f():
  x = 1
  def g():
    def h(): return x
    return h
  x = 2
  return g()()
print(f())
