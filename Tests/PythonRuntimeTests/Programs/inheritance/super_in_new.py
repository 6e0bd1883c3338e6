class A:
  def __new__(cls, x):
    self = super().__new__(cls)
    self.x = x
    return self
class B(A):
  def __new__(cls, x): return super().__new__(cls, x * 2)
  def __init__(self, x): self.given = x
b = B(5)
print(b.x, b.given)
