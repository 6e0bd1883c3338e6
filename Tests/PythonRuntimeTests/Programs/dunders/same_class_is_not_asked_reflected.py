class A:
  def __add__(self, o): return NotImplemented
  def __radd__(self, o): return 'radd'
class B(A): pass
print(A() + B(), B() + A())
try: A() + A()
except TypeError as e: print(e)
