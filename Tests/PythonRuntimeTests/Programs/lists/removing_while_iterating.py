a = [3, 1, 2]
for x in a:
  if len(a) < 8: a.append(x * 2)
print(a)
for x in a: a.remove(x)
print(a)
