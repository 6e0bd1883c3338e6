class A: pass
a, b = A(), A()
print(a == a, a == b, a != b, a is b, a in [b, a], [a, b].index(b), [a].count(A()))
d = {a: 1, b: 2}
print(d[a], d[b], A() in d, len(d), hash(a) == hash(a))
