print([x for x in {1, 2}], list({3}), sorted({"b", "a"}), sum({1, 2}), max({1, 2}), min({4}))
a, b = {1, 2}
print(a, b, *{7}, [*{8}], dict.fromkeys({9}), tuple({1}))
print(list(enumerate({5})), list(zip({1}, "a")), any({0}), all({0}))
