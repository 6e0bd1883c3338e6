class Base:
  def clone(self): return type(self)()
  def name(self): return self.__class__.__name__
class Sub(Base): pass
print(type(Sub().clone()).__name__, Sub().name(), Sub().__class__ is Sub)
