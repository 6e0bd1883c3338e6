def f():
  try: 1 / 0
  except ZeroDivisionError as e:
    g = lambda: e
    print(g())
  return g
f()()
