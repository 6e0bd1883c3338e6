class A:
  def __getattr__(self, name):
    if name.startswith('ok'): return len(name)
    raise AttributeError(f'no {name}')
a = A()
print(a.ok, a.okay, hasattr(a, 'ko'), getattr(a, 'ko', 'default'))
a.ko
