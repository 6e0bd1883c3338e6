class A: __slots__ = ['x']
class B(A): __slots__ = 'y'
class C(A): pass
b, c = B(), C()
b.x, b.y, c.x, c.z = 1, 2, 3, 4
print(b.x, b.y, c.x, c.z, A.x, B.y, type(A.x).__name__)
b.z = 5
