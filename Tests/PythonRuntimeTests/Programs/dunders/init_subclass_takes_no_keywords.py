class A(object, x=1): pass
