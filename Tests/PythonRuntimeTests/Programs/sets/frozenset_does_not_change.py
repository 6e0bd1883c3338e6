f = frozenset([1])
print(hasattr(f, "union"), hasattr(f, "add"), hasattr(f, "update"))
f.add(2)
