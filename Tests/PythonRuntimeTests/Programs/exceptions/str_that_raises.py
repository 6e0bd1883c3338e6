class E(Exception):
  def __str__(self): raise ValueError('no text')
try: raise E
except E as e:
  try: str(e)
  except ValueError as v: print(v)
print(repr(E(1)))
raise E(2)
