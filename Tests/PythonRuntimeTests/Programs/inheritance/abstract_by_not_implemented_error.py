class Shape:
  def area(self): raise NotImplementedError
  def describe(self): return f'{type(self).__name__} of {self.area()}'
class Square(Shape):
  def __init__(self, a): self.a = a
  def area(self): return self.a ** 2
print(Square(3).describe())
Shape().describe()
