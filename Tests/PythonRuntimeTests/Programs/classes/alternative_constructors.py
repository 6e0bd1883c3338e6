class Vector:
  def __init__(self, *parts): self.parts = parts
  @classmethod
  def zeros(cls, n): return cls(*[0] * n)
  @classmethod
  def parse(cls, text): return cls(*map(float, text.split(',')))
class Named(Vector): pass
print(Vector.zeros(3).parts, Named.parse('1,2.5').parts, type(Named.zeros(1)).__name__)
