a = [1, 2, 3]
a.reverse()
print(a, a[::-1])
