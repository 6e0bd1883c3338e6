class A:
  def __setattr__(self, name, value): self.__dict__[name] = [value]
  def __getattr__(self, name): return f'no {name}'
a = A()
a.x = 1
print(a.x, a.y, vars(a))
