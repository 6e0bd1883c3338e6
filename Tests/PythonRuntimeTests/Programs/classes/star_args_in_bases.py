class A: pass
class B: pass
bases = (A, B)
class C(*bases): pass
print(C.__bases__ == bases, C.__mro__ == (C, A, B, object))
