# Decided: CPython prints a set of texts in an order that is new in each run; here it is the order of insertion.
s = {"gradient", "a", "b"}
s.add("loss"); s.remove("a"); s.add("a")
print(s, {"c", "a", "b"}, frozenset("hello"), list({"i", "a"}))
print({"c", 1, "b"} - {1}, {"c", "a", "b"} & {"b", "c", "d"}, {"c", "a"} | {"z", "a"}, {"c", "a"} ^ {"a", "z"})
print({3, 1, "z"}.union([0], "y"), {"c", "a", "b"}.intersection(["b", "c"]), s.pop(), s)
