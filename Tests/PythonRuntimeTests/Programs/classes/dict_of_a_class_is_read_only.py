class A: n = 1
A.__dict__['n'] = 2
