def f(a):
  log = []
  try:
    try:
      try: raise a
      except KeyError: log.append('key'); raise ValueError
      finally: log.append('f1')
    except ValueError: log.append('value')
    else: log.append('else2')
    finally: log.append('f2')
  except BaseException as e: log.append(type(e).__name__)
  return log
print(f(KeyError()), f(ValueError()), f(TypeError()))
