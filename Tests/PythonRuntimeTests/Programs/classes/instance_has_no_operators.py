class Foo: pass
f = Foo()
for test in [lambda: f + 1, lambda: 1 - f, lambda: f ** 2, lambda: f @ f, lambda: -f, lambda: ~f, lambda: abs(f),
             lambda: f < 1, lambda: f >= f, lambda: divmod(f, 2), lambda: round(f), lambda: int(f), lambda: float(f),
             lambda: 'a' + f, lambda: [1] + f, lambda: [1] * f, lambda: f and [1][f], lambda: next(f), lambda: range(f)]:
  try: test()
  except TypeError as e: print(e)
try: f += 1
except TypeError as e: print(e)
