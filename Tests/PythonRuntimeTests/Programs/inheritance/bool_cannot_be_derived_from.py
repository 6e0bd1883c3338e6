class A(bool): pass
