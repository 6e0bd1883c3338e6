print({}.pop([], 5), dict(a=1).pop('a'))
for d in ({}, {'a': 1}):
  try: d.pop([])
  except Exception as e: print(repr(e))
