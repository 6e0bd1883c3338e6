a = [3, 1, 2]
print(a.sort(), a)
a.sort(reverse=True)
print(a)
a.sort(key=lambda x: (x % 2, x))
print(a)
