depth = 0
def down():
  global depth
  depth += 1
  down()
try: down()
except RecursionError as e: print('recursion', e)
print(depth > 900)
class A:
  def __getattr__(self, n): return getattr(self, n + 'x')
try: A().y
except RecursionError: print('again')
class B:
  def __repr__(self): return repr(self)
try: repr(B())
except RecursionError: print('and again')
