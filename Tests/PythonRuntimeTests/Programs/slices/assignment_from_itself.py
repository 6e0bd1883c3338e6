a = [1, 2, 3]
a[1:2] = a
print(a)
a[::2] = a[1::2] + [0]
print(a)
