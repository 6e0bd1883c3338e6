class A:
  @property
  def x(self): return 'A'
class B(A):
  @property
  def x(self): return super().x + 'B'
class C(A):
  @A.x.setter
  def x(self, v): print('set', v)
print(B().x)
c = C()
c.x = 1
print(c.x)
