class Point(tuple):
  def __new__(cls, x, y): return super().__new__(cls, (x, y))
  @property
  def x(self): return self[0]
  @property
  def y(self): return self[1]
  def __add__(self, o): return Point(self.x + o.x, self.y + o.y)
p = Point(1, 2)
x, y = p
print(p, p.x, p.y, x, y, p == (1, 2), {(1, 2): 'key'}[p], hash(p) == hash((1, 2)), p + Point(3, 4), type(p + p).__name__, type(p[:]).__name__, p < (1, 3), len(p), isinstance(p, tuple))
