import math, operator
class A:
  def go(self): pass
  class B: pass
  @classmethod
  def make(cls): pass
def f():
  def g(): pass
  return g
for called in [len, math.sin, [].append, str.upper, A, A.B, A().go, A.make, f, f(), lambda: 1, {}.get, operator.add]:
  for call in (lambda: called(*5), lambda: called(**5), lambda: called(**{'a': 1}, **{'a': 2}), lambda: called(1, *5)):
    try: call()
    except TypeError as e: print(e)
try: {*None}
except TypeError as e: print(e)
try:
  try: 1 / 0
  finally: f(a=1, **{'a': 2})
except Exception as e: print(repr(e))
