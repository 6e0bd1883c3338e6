class A(object): pass
class B(A, object): pass
print(A.__bases__, B.__mro__ == (B, A, object), object.__bases__, object.__base__, B.__base__)
try:
  class C(object, A): pass
except TypeError as e: print(e)
