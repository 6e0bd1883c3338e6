class A:
  __n = 1
  def __init__(self): self.__x = 2
  def get(self): return self.__x, self.__n, A.__n
  def __f(self): return 'private'
  def g(self): return self.__f()
class B(A):
  def __init__(self):
    super().__init__()
    self.__x = 3
  def own(self): return self.__x
b = B()
print(b.get(), b.own(), vars(b), b.g(), A._A__n, b._A__f())
