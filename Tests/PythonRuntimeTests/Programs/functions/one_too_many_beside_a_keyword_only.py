def f(a, *, c=0): pass
f(1, 2, c=4)
