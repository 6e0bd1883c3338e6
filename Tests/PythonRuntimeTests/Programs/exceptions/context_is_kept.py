def f():
  try: 1 / 0
  except ZeroDivisionError: raise KeyError('k')
try: f()
except KeyError as e:
  print(e.__cause__, repr(e.__context__), e.__suppress_context__, e.__context__.__context__)
  try: raise ValueError
  except ValueError as v: print(repr(v.__context__), repr(v.__context__.__context__))
