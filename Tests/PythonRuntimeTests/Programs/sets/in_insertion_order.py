# Decided: CPython prints a set in the order of hashes; here it is the order of insertion.
s = {"gradient", "a", "b"}
s.add("loss"); s.remove("a"); s.add("a")
print(s, {3, 1, 2}, frozenset("hello"), list({9, 1}))
print({3, 1, 2} | {0, 1}, {3, 1, 2} & {2, 3}, {3, 1, 2} - {1}, {3, 1} ^ {1, 0})
print({3, 1}.union([0], "z"), {3, 1, 2}.intersection([2, 3]), s.pop(), s)
