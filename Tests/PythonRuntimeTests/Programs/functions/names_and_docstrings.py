def f(a, b=2):
  "doc"
  return a
print(f.__name__, f.__doc__, f.__qualname__, (lambda: 0).__name__, __name__, f.__defaults__)
