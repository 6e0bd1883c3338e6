class Frozen:
  def __init__(self, x): object.__setattr__(self, 'x', x)
  def __setattr__(self, name, value): raise AttributeError(f'cannot set {name}')
  def __delattr__(self, name): raise AttributeError(f'cannot delete {name}')
f = Frozen(1)
try: f.x = 2
except AttributeError as e: print(e, f.x)
del f.x
