g = (next(g) for x in [1])
next(g)
