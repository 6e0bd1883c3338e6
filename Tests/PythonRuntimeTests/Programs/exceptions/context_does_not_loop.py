try:
  try: raise ValueError('a')
  except ValueError as a:
    try: raise KeyError('b')
    except KeyError as b: raise a
except ValueError as e: print(repr(e.__context__), repr(e.__context__.__context__))
