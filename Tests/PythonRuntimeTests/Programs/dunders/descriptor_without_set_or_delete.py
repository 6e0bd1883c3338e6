class OnlySet:
  def __set__(self, obj, value): vars(obj)['x'] = value + 1
class OnlyGet:
  def __get__(self, obj, owner): return 'got'
class A:
  x = OnlySet()
  y = OnlyGet()
a = A()
print(type(a.x).__name__)
a.x = 1
print(a.x)
a.y = 2
print(a.y)
del a.y
print(a.y)
try: del a.x
except AttributeError as e: print(e)
class OnlyDelete:
  def __delete__(self, obj): print('delete')
class B: x = OnlyDelete()
del B().x
B().x = 1
