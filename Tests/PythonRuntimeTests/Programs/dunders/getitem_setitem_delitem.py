class A:
  def __getitem__(self, i): return 'get', i
  def __setitem__(self, i, v): print('set', i, v)
  def __delitem__(self, i): print('del', i)
a = A()
print(a[1], a['x'], a[1, 2], a[1:2], a[::3], a[...], a[1:2, 3], a[()])
a[1] = 2
a[:] = 'all'
a[0] += (9,)
del a[3], a['k', 1]
