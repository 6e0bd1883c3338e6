class A:
  def __delattr__(self, name):
    print('del', name)
    super().__delattr__(name)
a = A()
a.x = 1
del a.x
print(vars(a))
delattr(a, 'y')
