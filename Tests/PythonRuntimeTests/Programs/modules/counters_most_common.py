from collections import Counter


class Index:
    def __index__(self): return 2
    def __ge__(self, other): return True
    def __neg__(self): return -2


counter = Counter('banana')
for count in (None, 0, 1, 2, 3, 9, -1, 1.0, True, 2.5, 3.0, 1e9, '1', [], 10 ** 30, -10 ** 30, Index()):
    try: print(counter.most_common(count))
    except TypeError as error: print(error)
