class A: pass
class B: pass
class C(A, B): pass
class D(B, A): pass
try:
  class E(C, D): pass
except TypeError as e: print(e)
