class A:
  def __format__(self, spec): return 'spec:' + spec
print(f'{A()}', f'{A():>5}', format(A(), 'x y'), format(A()), '{:.2f}'.format(A()), f'{A()!s:1}'[:3])
class B:
  def __format__(self, spec): return 3
f'{B()}'
