def f(a): pass
f(**{'a': 2}, **{'a': 3})
