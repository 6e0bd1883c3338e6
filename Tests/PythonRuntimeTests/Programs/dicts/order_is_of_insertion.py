d = {"b": 1, "a": 2}
d["b"] = 9
del d["a"]
d["a"] = 3
print(d, list(d), list(d.items()))
