print(min(3, 1, 2), max([3, 1, 2]), min("b", "a"), max([], default=0), min([1, -2, 3], key=abs), max("apple", "fig", key=len), max(1, 1.0), min({"b": 1, "a": 2}))
