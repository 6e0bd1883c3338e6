# A class that derives from a sequence and has a `__mul__` or `__rmul__` of its own is no sequence for `*` any more.
import copy


class Times(list):
    def __mul__(self, other): return NotImplemented


class TimesAfter(list):
    def __rmul__(self, other): return 'rmul'


class NoTimesAfter(tuple):
    def __rmul__(self, other): return NotImplemented


class Plus(list):
    def __add__(self, other): return 'add'


class NoPlus(str):
    def __add__(self, other): return NotImplemented


class PlusAfter(list):
    def __radd__(self, other): return 'radd'


class Whole(int): pass


class Index:
    def __index__(self): return 2


class After(Index):
    def __rmul__(self, other): return 'After.rmul'
    def __radd__(self, other): return 'After.radd'


values = [
    Times([1]), TimesAfter([1]), NoTimesAfter((1,)), Plus([1]), NoPlus('a'), PlusAfter([1]), Whole(2), Whole(10 ** 30), Index(),
    After(), 2.0, [7], 's', {},
]


def name(value): return type(value).__name__


def show(what, make):
    try: result = make()
    except Exception as error: print(what, type(error).__name__, error)
    else: print(what, result, name(result))


def times(left, right):
    left *= right
    return left


def plus(left, right):
    left += right
    return left


for a in values:
    for b in values:
        fresh = lambda: a if isinstance(a, str) else copy.copy(a)
        show(f'{name(a)} * {name(b)}', lambda: a * b)
        show(f'{name(a)} + {name(b)}', lambda: a + b)
        show(f'{name(a)} *= {name(b)}', lambda: times(fresh(), b))
        show(f'{name(a)} += {name(b)}', lambda: plus(fresh(), b))
        for method in ('__mul__', '__rmul__', '__imul__', '__iadd__', '__add__'):
            if isinstance(a, (list, str, tuple)) and hasattr(a, method):
                show(f'{name(a)}.{method} {name(b)}', lambda: getattr(fresh(), method)(b))
