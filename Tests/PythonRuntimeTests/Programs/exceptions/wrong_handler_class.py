for bad in ['text', 1, int, (ValueError, 1), [ValueError]]:
  try:
    try: raise KeyError('k')
    except bad: print('no')
  except TypeError as e: print(e, repr(e.__context__))
try: pass
except bad: pass
print('not asked')
