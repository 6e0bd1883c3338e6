class D:
  def __get__(self, obj, owner): return 'descriptor'
class A: pass
a = A()
a.d = D()
print(type(a.d).__name__)
A.d = D()
del a.d
print(a.d)
