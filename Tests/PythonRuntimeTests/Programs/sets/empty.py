print(set(), frozenset())
print(repr({1} - {1}), len(set()), bool(set()), bool({0}))
print(set() == frozenset(), set() == [], set() is set())
