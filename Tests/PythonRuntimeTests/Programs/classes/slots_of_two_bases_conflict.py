class A: __slots__ = ['x']
class B: __slots__ = ['y']
class C(A, B): pass
