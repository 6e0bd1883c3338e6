class A: pass
class B(A): pass
class C: pass
b = B()
print(isinstance(b, A), isinstance(b, (C, int, A)), isinstance(b, ()), isinstance(b, object), isinstance(A, type))
print(issubclass(B, A), issubclass(A, B), issubclass(B, (C, (int, A))), issubclass(B, B), issubclass(bool, int))
print(type(b) is B, type(b) == A, isinstance(b, type(b)))
