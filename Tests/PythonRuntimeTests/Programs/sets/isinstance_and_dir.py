print(isinstance({1}, set), isinstance(frozenset(), set), issubclass(set, object), callable(set), type(frozenset()))
print([n for n in dir({1}) if n[0] != "_"])
print([n for n in dir(frozenset()) if n[0] != "_"])
