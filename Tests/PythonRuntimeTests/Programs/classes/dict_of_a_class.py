class A:
  n = 1
  def f(self): pass
names = [k for k in A.__dict__ if not k.startswith('__')]
print(names, A.__dict__['n'], 'f' in vars(A), 'g' in A.__dict__, type(A.__dict__).__name__)
A.g = 2
print([k for k in vars(A) if not k.startswith('__')])
