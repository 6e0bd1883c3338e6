class Foo: pass
Foo()()
