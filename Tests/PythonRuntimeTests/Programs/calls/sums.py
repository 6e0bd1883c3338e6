print(sum([0.1] * 10), sum([[1], [2]], []), sum(range(5), 10))
