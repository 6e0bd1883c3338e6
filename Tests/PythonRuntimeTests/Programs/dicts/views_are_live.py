d = {"a": 1}
k, v, i = d.keys(), d.values(), d.items()
d["b"] = 2
print(k, v, i, len(k), "b" in k, 2 in v, ("b", 2) in i, ("b", 3) in i, list(reversed(k)))
