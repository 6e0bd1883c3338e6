class Foo:
  def __init__(self, x): pass
Foo(1, y=2)
