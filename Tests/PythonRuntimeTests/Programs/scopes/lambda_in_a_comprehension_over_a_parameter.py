def f(n):
  return [lambda k: k * n + i for i in range(2)]
print([g(3) for g in f(2)])
