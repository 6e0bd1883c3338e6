print(len('a' * 5), 'ab' * -1, [1] * 0, 3 * (1, 2), 'a' * True)
