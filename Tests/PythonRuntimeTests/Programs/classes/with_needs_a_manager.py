class Foo: pass
with Foo(): pass
