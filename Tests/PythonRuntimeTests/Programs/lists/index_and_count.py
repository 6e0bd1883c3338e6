a = [1, 2.0, True, "1"]
print(a.index(2), a.count(1), a.index(1, 1), a.index(1, -2), a.count("1"))
a.index("x")
