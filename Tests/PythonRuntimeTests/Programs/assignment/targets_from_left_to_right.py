i = 0
a = [1, 2, 3]
i, a[i] = 1, 9
print(i, a)
