a = [2, "a", 1]
print(sorted([2, 1]))
a.sort()
