e = 'before'
try: 1 / 0
except ZeroDivisionError as e: print(e)
try: print(e)
except NameError as n: print(n)
def f():
  try: 1 / 0
  except ZeroDivisionError as e: pass
  return e
f()
