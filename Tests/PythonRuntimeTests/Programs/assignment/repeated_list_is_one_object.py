a = [[0] * 2] * 2
a[0][0] = 1
print(a)
a = [[0] * 2 for _ in range(2)]
a[0][0] = 1
print(a)
