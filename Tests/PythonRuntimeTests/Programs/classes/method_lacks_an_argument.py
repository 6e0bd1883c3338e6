class Foo:
  def f(self, x): pass
try: Foo.f()
except TypeError as e: print(e)
try: Foo.f(Foo())
except TypeError as e: print(e)
Foo().f()
