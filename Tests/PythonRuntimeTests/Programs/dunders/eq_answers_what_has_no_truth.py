class A:
  def __eq__(self, o): return B()
class B:
  def __bool__(self): raise ValueError('ambiguous')
try: A() in [1]
except ValueError as e: print(e)
print(type(A() == 1).__name__)
if A() == 1: pass
