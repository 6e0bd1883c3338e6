class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(A, B): pass
class E(B, C): pass
class F(D, E): pass
print([c.__name__ for c in F.__mro__], F.mro() == list(F.__mro__), [c.__name__ for c in F.__bases__])
