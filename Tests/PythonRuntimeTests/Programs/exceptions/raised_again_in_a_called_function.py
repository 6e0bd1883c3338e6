def again(): raise
try:
  try: raise ValueError('v')
  except ValueError: again()
except ValueError as e: print(repr(e))
try: again()
except RuntimeError as e: print(e)
