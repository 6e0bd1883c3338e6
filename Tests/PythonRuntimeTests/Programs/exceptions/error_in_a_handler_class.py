try:
  try: raise ValueError('v')
  except undefined: pass
except NameError as e: print(e, repr(e.__context__))
