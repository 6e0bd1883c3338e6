a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, b - a)
print(a | frozenset([9]), frozenset([0]) | a, frozenset([1, 2]) & a)
print(type(a & frozenset([1])), type(frozenset([1]) - a))
print(a, b)
