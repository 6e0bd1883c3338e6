print(sum([0.1] * 10), sum([1e16, 1.0, -1e16]), sum([1, 2.5, True]), sum([]), sum([0.5], 1), sum([1, 2], start=10))
