def f():
  print(x)
  x = 1
for g in [lambda: y, f]:
  try: g()
  except UnboundLocalError as e: print('unbound', e)
  except NameError as e: print('name', e)
try: None.x
except AttributeError as e: print(e)
try: None()
except TypeError as e: print(e)
try: import nothing_of_that_name
except ImportError as e: print(e, type(e).__name__)
