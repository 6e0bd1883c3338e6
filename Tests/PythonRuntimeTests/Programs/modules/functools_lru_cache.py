def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


from functools import cache, lru_cache


@lru_cache(maxsize=2)
def twice(x):
    print("computing", x)
    return x * 2


print(twice(1), twice(1), twice(2), twice(3), twice(1))
print(twice.cache_info(), twice.__name__, twice.cache_parameters())
twice.cache_clear()
print(twice.cache_info())
print(twice.__wrapped__(5))


@cache
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(80), fibonacci.cache_info())


@lru_cache
def keyed(*args, **kwargs):
    return len(args)


keyed(1)
keyed(1, 2)
keyed(a=1)
keyed(1, a=1)
keyed(a=1)
print(keyed.cache_info())


@lru_cache(typed=True)
def typed(x):
    return x


typed(1)
typed(1.0)
print(typed.cache_info())


@cache
def plain(x):
    return x


plain(1)
plain(1.0)
plain(True)
print(plain.cache_info())
shown(lambda: plain([1]))
shown(lambda: plain())
shown(lambda: lru_cache(maxsize="x"))


@lru_cache(maxsize=0)
def none(x):
    return x


none(1)
none(1)
print(none.cache_info())


class Square:
    def __init__(self, side):
        self.side = side

    @lru_cache(maxsize=None)
    def area(self, factor):
        print("computing area")
        return self.side ** 2 * factor


square = Square(3)
print(square.area(2), square.area(2), Square.area.cache_info())
info = twice.cache_info()
print(info.hits, info._asdict(), type(info).__name__)
