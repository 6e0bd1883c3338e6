def f(): pass
class A(type(f)): pass
