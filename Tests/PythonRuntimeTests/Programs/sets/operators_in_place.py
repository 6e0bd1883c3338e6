s = t = {1, 2, 3}
s |= {4}
s &= {2, 3, 4, 5}
s -= {3}
s ^= {4, 6}
print(s, t is s)
f = g = frozenset([1, 2])
f |= {3}
print(f, g, f is g)
f &= {3}
f ^= {3, 4}
f -= {5}
print(f)
s |= s
s ^= s
print(s, t)
