class Foo: x = 1
f = Foo()
for name in ['x', 'y']:
  try: delattr(f, name)
  except AttributeError as e: print(e)
del Foo.y
