g = [1]
for i in range(300): g = (x for x in g)
print(next(g))
