from itertools import count, cycle, repeat, islice


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: list(islice(count(), 3)))
shown(lambda: list(islice(count(5, 2), 3)))
shown(lambda: list(islice(count(0.5, 0.25), 3)))
shown(lambda: count(5))
shown(lambda: count(1, 3))
shown(lambda: count(0.5))
shown(lambda: count(start=3, step=-1))
shown(lambda: list(islice(cycle("ab"), 5)))
shown(lambda: list(cycle([])))
shown(lambda: list(repeat(7, 3)))
shown(lambda: list(islice(repeat("x"), 2)))
shown(lambda: repeat(3, 2))
shown(lambda: repeat("x"))
shown(lambda: list(repeat(1, -2)))
shown(lambda: list(repeat(object=1, times=2)))
shown(lambda: count("a"))
shown(lambda: next(count()))
shown(lambda: repeat(1, "x"))
shown(lambda: cycle(5))
shown(lambda: type(count()))
shown(lambda: type(cycle([1])))


numbers = count(10)
print(next(numbers), next(numbers), numbers)
left = repeat("a", 3)
next(left)
print(left, list(left), left)
letters = cycle(x.upper() for x in "xyz")
print([next(letters) for _ in range(7)])
print(list(zip(count(), "abc")))
