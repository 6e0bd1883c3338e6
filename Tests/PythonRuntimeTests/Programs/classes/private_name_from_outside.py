class A:
  def __init__(self): self.__x = 2
A().__x
