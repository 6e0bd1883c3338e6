a, b = {1, 2}, {1, 2, 3}
print(a < b, a <= b, a > b, a >= b, a == b, a != b)
print(a < a, a <= a, a == {2, 1}, a == frozenset(a), hash(frozenset(a)) == hash(frozenset([2, 1])))
print({1} < {2}, {1} > {2}, {1} <= {2}, {1} >= {2})
print(a == [1, 2], a == {1: 1, 2: 2}, {1} == {True}, {1.0} == {1})
print(max([{1}, {1, 2}], key=len), sorted([{3}, {1, 2}], key=len))
