class A(range): pass
