def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


import functools
from functools import partial, reduce


def add(a, b=2):
    return a + b


shown(lambda: reduce(add, [1, 2, 3]))
shown(lambda: reduce(lambda a, b: a * b, [1, 2, 3], 10))
shown(lambda: reduce(add, [], 5))
shown(lambda: reduce(add, []))
shown(lambda: reduce(add))
shown(lambda: reduce(add, 1))
five = partial(add, 1, b=4)
print(five(), five.func is add, five.args, five.keywords, five(b=10))
print(partial(five, b=5)(), partial(five).args)
print(partial(print, "a", sep="-"))
print(partial(int, base=2)("101"), type(five))
shown(lambda: partial())
shown(lambda: partial(1))
shown(lambda: five.foo)
shown(lambda: five(1, 2))
print(list(map(partial(pow, 2), range(5))))


class Holder:
    double = partial(add, 10)


print(Holder().double(1))
