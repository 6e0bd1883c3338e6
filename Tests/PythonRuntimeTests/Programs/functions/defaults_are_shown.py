def f(a, b=[1], *, c=2): pass
print(f.__defaults__, (lambda: 0).__defaults__)
