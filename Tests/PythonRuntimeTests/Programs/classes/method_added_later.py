class A: pass
a = A()
A.twice = lambda self, x: (self is a, 2 * x)
print(a.twice(4))
del A.twice
print(hasattr(a, 'twice'))
