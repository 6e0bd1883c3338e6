class A:
  def __new__(cls, *args):
    print('new', cls.__name__, args)
    self = super().__new__(cls)
    self.made = True
    return self
  def __init__(self, *args): print('init', args, self.made)
class B(A): pass
A(1, 2)
B()
