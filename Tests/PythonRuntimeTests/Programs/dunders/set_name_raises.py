class Field:
  def __set_name__(self, owner, name): raise ValueError('bad ' + name)
try:
  class A: x = Field()
except (RuntimeError, ValueError) as e: print(type(e).__name__, e, type(e.__cause__).__name__, e.__cause__)
