class A:
  n = 1
  @staticmethod
  def s(x): return x * 2
  @classmethod
  def c(cls, x): return cls.__name__, cls.n, x
class B(A): n = 2
print(A.s(1), A().s(2), A.c(3), A().c(4), B.c(5), B().c(6))
print(type(A.__dict__['s']).__name__, type(A.__dict__['c']).__name__, A.c.__self__ is A)
