class A:
  @property
  def x(self): return 'property'
  def y(self): return 'method'
a = A()
vars(a)['x'] = 'own'
vars(a)['y'] = 'own'
print(a.x, a.y)
