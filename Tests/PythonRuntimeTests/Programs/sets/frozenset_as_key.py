d = {frozenset([1, 2]): "a"}
print(d[frozenset([2, 1])], frozenset([1]) in d, frozenset([1, 2]) in d)
nested = {frozenset([1]), frozenset([1]), frozenset()}
print(len(nested))
