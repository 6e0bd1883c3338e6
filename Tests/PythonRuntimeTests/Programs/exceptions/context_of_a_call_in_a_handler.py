def raises(): raise TypeError('t')
try: 1 / 0
except ZeroDivisionError:
  try: raises()
  except TypeError as t: print(repr(t.__context__))
try: raises()
except TypeError as t: print(t.__context__)
