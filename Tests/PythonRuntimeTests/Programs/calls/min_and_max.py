print(min('b', 'a'), max([1, 3, 2], key=lambda x: -x), max([], default=5), max((1, 2), (1, 3)))
