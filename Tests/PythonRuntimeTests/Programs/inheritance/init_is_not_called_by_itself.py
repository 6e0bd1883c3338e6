class A:
  def __init__(self): self.x = 1
class B(A):
  def __init__(self): pass
print(vars(B()))
B().x
