t = (1, 2, 1, "a")
print(t.count(1), t.index("a"), t.index(1, 1), tuple("ab"), tuple([1]), tuple(), (1,), tuple(t) is t)
t.index(99)
