class Circle:
  def __init__(self, r): self.r = r
  @property
  def area(self):
    "The area."
    return 3 * self.r ** 2
c = Circle(2)
print(c.area)
c.r = 3
print(c.area, Circle.area.__doc__, type(Circle.area).__name__, 'area' in vars(c))
