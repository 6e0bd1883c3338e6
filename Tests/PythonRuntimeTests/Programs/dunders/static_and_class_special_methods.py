class A:
  @staticmethod
  def __len__(): return 3
  @classmethod
  def __add__(cls, o): return cls.__name__, o
  __mul__ = lambda self, o: o
  __getitem__ = 'abc'.__getitem__
  __call__ = len
print(len(A()), A() + 1, A() * 4, A()[1])
A()()
