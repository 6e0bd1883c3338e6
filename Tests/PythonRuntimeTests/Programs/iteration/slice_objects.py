s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, [0, 1, 2, 3, 4, 5][s], s.indices(6), slice(3), slice(None, None, -1).indices(4))
