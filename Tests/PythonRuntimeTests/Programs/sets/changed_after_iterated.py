s = {1}
i = iter(s)
print(next(i), next(i, "end"))
s.add(2)
print(next(i, "end"), list(i))
