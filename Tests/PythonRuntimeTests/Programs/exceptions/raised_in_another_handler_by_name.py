saved = None
try: raise ValueError('first')
except ValueError as e: saved = e
try:
  try: raise KeyError('second')
  except KeyError: raise saved
except ValueError as e: print(e is saved, repr(e.__context__))
