class D(dict): pass
d = D(a=1, b=2)
print(d.keys(), d.values(), d.items(), list(d), [k for k in d], dict(d.items()), type(d).fromkeys('xy', 0), type(D.fromkeys('x')).__name__)
for k in d: d[k] += 1
print(d, d.popitem(), d.setdefault('z', 9), d)
d.clear()
print(d, bool(d))
