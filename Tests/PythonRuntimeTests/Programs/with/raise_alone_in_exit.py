class M:
  def __enter__(self): pass
  def __exit__(self, kind, error, trace): raise
try:
  with M(): raise ValueError('v')
except ValueError as e: print(repr(e), e.__context__)
