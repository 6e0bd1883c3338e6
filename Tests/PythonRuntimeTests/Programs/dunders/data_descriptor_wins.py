class D:
  def __get__(self, obj, owner=None): return 'descriptor'
  def __set__(self, obj, value): print('set', value)
  def __delete__(self, obj): print('delete')
class N:
  def __get__(self, obj, owner=None): return 'non-data', obj is None, owner.__name__
class A:
  d = D()
  n = N()
a = A()
vars(a).update(d='own', n='own')
print(a.d, a.n, A.d, A.n, A().n)
a.d = 5
del a.d
a.n = 6
print(a.n)
