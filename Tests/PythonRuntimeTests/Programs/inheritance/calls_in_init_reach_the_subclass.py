class A:
  def __init__(self): self.setup()
  def setup(self): self.x = 'A'
class B(A):
  def setup(self): super().setup(); self.x += 'B'
print(B().x)
