s = set()
s.update([(1,), [2]])
