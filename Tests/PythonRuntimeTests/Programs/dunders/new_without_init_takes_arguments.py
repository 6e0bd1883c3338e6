class A:
  def __new__(cls, x): return super().__new__(cls)
class B:
  def __init__(self, x): self.x = x
print(type(A(1)).__name__, B(1).x)
A()
