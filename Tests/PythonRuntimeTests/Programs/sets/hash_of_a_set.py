print(hash(frozenset([1, 2, 3])), hash(frozenset()), hash(frozenset([(1, 2), None is None, 0.5])))
print(hash(frozenset([frozenset([1]), frozenset([2])])), hash(frozenset(range(100))))
print(hash({1}))
