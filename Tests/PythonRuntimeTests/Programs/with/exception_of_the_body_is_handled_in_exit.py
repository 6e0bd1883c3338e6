class M:
  def __enter__(self): pass
  def __exit__(self, kind, error, trace):
    try: raise KeyError('inside')
    except KeyError as k: print(repr(k.__context__), k.__context__ is error)
    return True
with M(): raise ValueError('v')
