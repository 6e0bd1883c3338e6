class Manager:
  def __enter__(self): return self
  def __exit__(self, kind, error, trace): print(kind.__name__, repr(error), trace is None)
try:
  with Manager(): raise ValueError('v')
except ValueError as e: print('caught', e)
with Manager(): 1 / 0
