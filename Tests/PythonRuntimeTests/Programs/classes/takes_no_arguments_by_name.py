class Foo: pass
Foo(x=1)
