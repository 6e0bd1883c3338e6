class Foo:
  def f(): pass
Foo().f()
