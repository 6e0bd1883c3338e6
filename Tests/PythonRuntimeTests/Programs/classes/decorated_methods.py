def logged(f):
  def wrapper(self, *args):
    print('call', f.__name__, args)
    return f(self, *args)
  return wrapper
class A:
  @logged
  def f(self, x): return x + 1
  @staticmethod
  @logged
  def g(x): return x
  @classmethod
  @logged
  def h(cls): return cls.__name__
print(A().f(1), A.g(2), A.h())
