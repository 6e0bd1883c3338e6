try:
  try: raise ValueError('outer')
  except ValueError:
    try: raise KeyError('inner')
    except KeyError: pass
    raise
except ValueError as e: print(repr(e))
try:
  try: raise ValueError('outer')
  except ValueError:
    try: raise KeyError('inner')
    finally: raise
except KeyError as e: print(repr(e), repr(e.__context__))
