[a, [b, *c]] = 1, 'xyz'
print(a, b, c)
