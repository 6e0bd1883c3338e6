class A:
  n = 1
  def f(self): pass
class B(A):
  def __init__(self): self.own = 1
print([n for n in dir(B()) if not n.startswith('__')], [n for n in dir(B) if not n.startswith('__')])
print('__init__' in dir(B), '__class__' in dir(B()), '__dict__' in dir(B()), '__eq__' in dir(B))
