print(list("abc"), list(range(3)), list({"a": 1}), list((1, 2)), list(), list(x * x for x in range(3)))
