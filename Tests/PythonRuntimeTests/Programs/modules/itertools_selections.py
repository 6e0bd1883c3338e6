from itertools import product, permutations, combinations, combinations_with_replacement


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: list(product("ab", [1, 2])))
shown(lambda: list(product([0, 1], repeat=3)))
shown(lambda: list(product()))
shown(lambda: list(product("ab", [])))
shown(lambda: list(product("ab", repeat=0)))
shown(lambda: list(product("a", repeat=-1)))
shown(lambda: list(product(5)))
shown(lambda: list(permutations("abc")))
shown(lambda: list(permutations([1, 2, 3], 2)))
shown(lambda: list(permutations("ab", 3)))
shown(lambda: list(permutations("ab", 0)))
shown(lambda: permutations("ab", -1))
shown(lambda: permutations("ab", "x"))
shown(lambda: list(permutations([])))
shown(lambda: list(permutations("aab", 2)))
shown(lambda: list(combinations("abcd", 2)))
shown(lambda: list(combinations("abc", 3)))
shown(lambda: list(combinations("ab", 3)))
shown(lambda: list(combinations("ab", 0)))
shown(lambda: combinations("ab", -1))
shown(lambda: combinations(5, 1))
shown(lambda: list(combinations_with_replacement("abc", 2)))
shown(lambda: list(combinations_with_replacement("", 2)))
shown(lambda: list(combinations_with_replacement("", 0)))
shown(lambda: combinations_with_replacement("a", -1))
shown(lambda: len(list(permutations(range(6)))))
shown(lambda: len(list(combinations(range(10), 4))))
shown(lambda: len(list(product(range(4), repeat=4))))
shown(lambda: sum(1 for _ in combinations_with_replacement(range(6), 3)))
shown(lambda: list(combinations(iterable="abc", r=2))[-1])


pairs = combinations("abc", 2)
print(next(pairs), list(pairs), list(pairs))
