class A(Exception):
  def __new__(cls, *args): self = super().__new__(cls, *args); self.made = True; return self
class Mixin:
  def extra(self): return 'extra ' + str(self)
class B(Mixin, KeyError): pass
class C(A, ValueError): pass
print(A(1).made, A(1).args, B('k').extra(), repr(C('c')), isinstance(C(), ValueError))
try: raise C('both')
except ValueError as e: print(e, e.made)
