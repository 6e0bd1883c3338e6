class A:
  def __getattr__(self, name): print('get', name); return 1
  def __setattr__(self, name, value): print('set', name, value)
def make(): print('make'); return A()
make().x += 2
