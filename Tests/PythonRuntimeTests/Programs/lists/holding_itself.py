a = [1]
a.append(a)
print(a, a.count(1), len(a))
