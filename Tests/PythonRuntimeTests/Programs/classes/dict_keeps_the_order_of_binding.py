class A: pass
a, b = A(), A()
a.x, a.y, a.z = 1, 2, 3
b.z, b.y, b.x = 1, 2, 3
print(vars(a), vars(b))
del a.x
a.x = 4
print(vars(a))
a.y = 5
print(list(vars(a)))
