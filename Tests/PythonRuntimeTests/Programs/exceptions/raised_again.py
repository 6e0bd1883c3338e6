def f():
  try: 1 / 0
  except ZeroDivisionError as e:
    print('handled', e)
    raise
try: f()
except ZeroDivisionError as e: print('again', e, e.__context__)
