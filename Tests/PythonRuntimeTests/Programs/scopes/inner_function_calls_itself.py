def make():
  def inner(n): return inner(n - 1) + [n] if n else []
  return inner
print(make()(4))
