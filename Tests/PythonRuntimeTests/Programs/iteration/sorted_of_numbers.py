print(sorted([3, 1.5, True, -2, 0]), sorted([(1, "b"), (1, "a"), (0, "z")]), sorted([[2], [1, 2], [1]]), sorted({"b": 1, "a": 2}), sorted(range(5), key=lambda x: -x))
