from itertools import takewhile, dropwhile, filterfalse, compress, islice, count


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: list(takewhile(lambda x: x < 3, [1, 2, 3, 1])))
shown(lambda: list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])))
shown(lambda: list(filterfalse(lambda x: x % 2, range(6))))
shown(lambda: list(filterfalse(None, [0, 1, "", "a"])))
shown(lambda: list(compress("abcdef", [1, 0, 1, 0, 1])))
shown(lambda: list(compress("ab", [])))
shown(lambda: list(compress(data="ab", selectors=[True, True])))
shown(lambda: list(islice("abcdef", 3)))
shown(lambda: list(islice("abcdef", 1, 5, 2)))
shown(lambda: list(islice("abcdef", 2, None)))
shown(lambda: list(islice("abcdef", None)))
shown(lambda: list(islice("abc", 0)))
shown(lambda: list(islice(count(), 3, 6)))
shown(lambda: list(islice("abcdef", 4, 2)))
shown(lambda: islice("abc", -1))
shown(lambda: islice("abc", "x"))
shown(lambda: islice("abc", 1, 2, 0))
shown(lambda: islice("abc", -1, 2))
shown(lambda: islice(5, 1))
shown(lambda: list(takewhile(5, [1])))
shown(lambda: list(takewhile(lambda x: x / 0, [1])))


numbers = iter([1, 2, 3, 4, 5])
print(list(islice(numbers, 2)), list(numbers))
few = takewhile(lambda x: x < 2, [1, 5, 1])
print(list(few), list(few))
late = dropwhile(str.isalpha, "ab1c2")
print(next(late), list(late))
