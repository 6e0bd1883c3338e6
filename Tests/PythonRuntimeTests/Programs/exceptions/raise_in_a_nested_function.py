def outer():
  def inner(): raise ValueError('inner')
  try: inner()
  except ValueError as e: raise RuntimeError('outer') from e
try: outer()
except RuntimeError as e: print(e, '<-', e.__cause__)
