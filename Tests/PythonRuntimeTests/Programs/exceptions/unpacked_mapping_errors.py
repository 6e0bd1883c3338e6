def f(**k): pass
class A: pass
for g in [lambda: f(**A()), lambda: f(*A()), lambda: {**A()}, lambda: [*A()], lambda: f(**{1: 2})]:
  try: g()
  except TypeError as e: print(e)
