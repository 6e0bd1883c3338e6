class A: pass
a = A()
a.x, (a.y, *a.z) = 1, (2, 3, 4)
for a.i in range(3): pass
[a.first, a.last] = 'ab'
print(vars(a))
