class A: pass
class B(A): pass
class C(B): pass
class D(A): pass
print(A.__subclasses__(), B.__subclasses__(), D.__subclasses__())
