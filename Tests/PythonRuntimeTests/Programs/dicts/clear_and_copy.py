d = {"a": [1]}
e = d.copy()
d.clear()
print(d, e, bool(d), len(e))
