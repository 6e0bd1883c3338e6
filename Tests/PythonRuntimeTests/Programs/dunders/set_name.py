class Field:
  def __set_name__(self, owner, name): self.owner, self.name = owner.__name__, name
  def __get__(self, obj, owner): return self if obj is None else obj.__dict__.get(self.name, 'unset')
  def __set__(self, obj, value): obj.__dict__[self.name] = value
class A:
  x = Field()
  y = z = Field()
a = A()
print(A.x.owner, A.x.name, a.x, A.y.name)
a.x = 3
print(a.x, vars(a))
