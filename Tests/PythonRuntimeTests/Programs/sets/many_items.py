s = set()
for i in range(3000): s.add(i * 7919 % 10007)
for i in range(0, 3000, 2): s.discard(i * 7919 % 10007)
print(len(s), sum(s), sum(i in s for i in range(10007)))
d = {i / 8: i for i in range(5000)}
for i in range(4990): del d[i / 8]
print(d)
d[3] = 1
print(d.popitem(), len(d), list(d)[:2], 624.5 in d)
