d = {"a": 1}
d.update({"b": 2}); d.update([("c", 3)]); d.update(a=9, e=5)
print(d, d | {"z": 0}, {**d, "a": 0})
