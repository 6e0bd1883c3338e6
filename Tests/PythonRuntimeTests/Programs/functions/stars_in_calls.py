f = lambda *a, **k: (a, k)
print(f(*'ab', *[1], x=1, **{'y': 2}))
print(f(*range(3), 4, *(), **{}))
