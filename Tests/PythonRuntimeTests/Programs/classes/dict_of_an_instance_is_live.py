class A:
  def __init__(self): self.x = 1
a = A()
d = a.__dict__
a.y = 2
d['z'] = 3
print(d, a.z, a.__dict__ is d, vars(a) is d)
del a.x
d.pop('y')
print(vars(a), hasattr(a, 'x'), hasattr(a, 'y'))
a.__dict__.update(p=1, q=2)
print(a.p, a.q, list(a.__dict__))
