class A: x = 1
class B(A): pass
class C(B): y = 2
A.x = 10
print(C.x, C().x, C.y)
B.x = 20
print(A.x, C.x)
del B.x
print(C.x, hasattr(B, 'y'), 'x' in vars(B))
