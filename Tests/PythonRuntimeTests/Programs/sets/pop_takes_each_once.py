s = set(range(20))
seen = []
while s:
    x = s.pop()
    seen.append(x)
    if x < 5: s.add(x + 100)
print(sorted(seen))
