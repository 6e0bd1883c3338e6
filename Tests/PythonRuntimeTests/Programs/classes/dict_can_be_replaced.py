class A: pass
a = A()
a.x = 1
d = {'y': 2}
a.__dict__ = d
a.z = 3
print(d, hasattr(a, 'x'), a.y, vars(a) is d)
a.__dict__ = 5
