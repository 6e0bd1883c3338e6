class A: pass
class B(A): "doc"
class C(B): pass
print(A.__doc__, B.__doc__, C.__doc__, C().__doc__)
