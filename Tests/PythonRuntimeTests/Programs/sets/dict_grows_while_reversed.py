d = {"a": 1, "b": 2}
print(list(reversed(d)), list(reversed(d.items())))
del d["a"]
d["c"] = 3
print(list(reversed(d)), list(reversed(d.values())))
for k in reversed(d):
    d[k + "x"] = 0
