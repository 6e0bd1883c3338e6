a = [1]
b = a
print(a is b, id(a) == id(b), a is [1], None is None, id(a) == id([2]))
