print(frozenset({1}), repr(frozenset("a")), str({None}), f"{ {1} }", [set()], {(): {2}})
print({frozenset({1})}, {1: {2}}, ({3},))
