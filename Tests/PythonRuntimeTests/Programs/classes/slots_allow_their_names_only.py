class Point:
  __slots__ = ('x', 'y')
  def __init__(self, x): self.x = x
p = Point(1)
print(p.x, hasattr(p, 'y'), hasattr(p, '__dict__'))
p.y = 2
print(p.y)
del p.y
try: p.y
except AttributeError as e: print(e)
p.z = 3
