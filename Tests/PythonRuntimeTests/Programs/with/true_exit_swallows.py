class Swallow:
  def __init__(self, *kinds): self.kinds = kinds
  def __enter__(self): return self
  def __exit__(self, kind, error, trace): return kind is not None and issubclass(kind, self.kinds)
with Swallow(ZeroDivisionError): 1 / 0
print('after')
with Swallow(KeyError, IndexError): [][0]
try:
  with Swallow(KeyError): raise ValueError('passes')
except ValueError as e: print(e)
class Truthy:
  def __enter__(self): pass
  def __exit__(self, *a): return 'yes'
with Truthy() as t: print(t); raise BaseException
