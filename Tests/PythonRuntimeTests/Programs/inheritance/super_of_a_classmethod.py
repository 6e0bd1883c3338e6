class A:
  @classmethod
  def make(cls, x): return cls.__name__, x
  @staticmethod
  def plain(x): return 'plain', x
class B(A):
  @classmethod
  def make(cls, x): return 'B', super().make(x), super().plain(x)
class C(B): pass
print(C.make(1), C().make(2))
