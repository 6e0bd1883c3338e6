class M:
  def __enter__(self): pass
  def __exit__(self, *a): raise KeyError('from exit')
try:
  with M(): raise ValueError('from body')
except KeyError as e: print(repr(e), repr(e.__context__))
try:
  with M(): pass
except KeyError as e: print(repr(e), e.__context__)
