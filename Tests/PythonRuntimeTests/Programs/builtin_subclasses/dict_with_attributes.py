class Config(dict):
  def __getattr__(self, name):
    try: return self[name]
    except KeyError: raise AttributeError(name)
  def __setattr__(self, name, value): self[name] = value
c = Config(a=1, b={'x': 2})
c.d = 4
print(c.a, c.d, c, c['d'], hasattr(c, 'zz'), sorted(c), dict(c), len(c), vars(c), {**c}, c.get('q', 0))
c.zz
