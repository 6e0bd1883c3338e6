class Single:
  one = None
  def __new__(cls):
    if cls.one is None: cls.one = object.__new__(cls)
    return cls.one
  def __init__(self): self.n = getattr(self, 'n', 0) + 1
a, b = Single(), Single()
print(a is b, a.n)
