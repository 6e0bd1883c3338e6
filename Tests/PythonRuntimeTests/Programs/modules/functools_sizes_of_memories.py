from functools import lru_cache


def show(make):
    try: print(make())
    except Exception as error: print(type(error).__name__, error)


for size in (0, -1, 2, True, -10 ** 30, 10 ** 30, None, 1.5, 'a'):
    def f(x): return x
    show(lambda: [lru_cache(size)(f)(x) for x in (1, 2, 1)])
f = lru_cache(-9223372036854775809)(abs)
print(f(-1), f(-1), f.cache_info())
show(lambda: lru_cache(abs, 1))
show(lambda: lru_cache(abs, True)(-2))
