class M:
  def __enter__(self): print('in')
  def __exit__(self, *a): print('out', a[0]); return True
def f():
  with M(): return 'returned'
print(f())
for i in range(3):
  with M():
    if i == 0: continue
    if i == 1: break
def g():
  for i in range(2):
    with M(): 1 / 0
  return i
print(g())
