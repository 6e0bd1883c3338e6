class A(Exception, list): pass
