try:
  try: 1 / 0
  except ZeroDivisionError as e: raise KeyError('in handler')
  finally: print('finally')
except KeyError as e: print(repr(e), repr(e.__context__))
