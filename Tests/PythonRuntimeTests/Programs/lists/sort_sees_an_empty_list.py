a = [3, 1, 2]
a.sort(key=lambda x: print(a) or x)
print(a)
