class Foo: pass
Foo(1)
