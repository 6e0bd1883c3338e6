d = {1: "int", 1.0: "float", True: "bool", (1, 2): "tuple", "é": 1, "e\u0301": 2, None: 0}
print(d, len(d), d[1], d[(1.0, 2)])
