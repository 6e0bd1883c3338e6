class A:
  def __repr__(self): return 'A!'
class B(A):
  def __str__(self): return 'b'
print(A(), [A()], str(A()), B(), [B()], {1: B()}, (B(),), repr(B()), f'{B()} {B()!r} {B()!s:>3} {B()!a}')
print('{} {!r}'.format(B(), B()), str([B()]), '<' + str(B()) + '>')
