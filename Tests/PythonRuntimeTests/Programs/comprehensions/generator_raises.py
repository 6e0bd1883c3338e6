g = (1 / x for x in [1, 0, 2])
print(next(g))
next(g)
