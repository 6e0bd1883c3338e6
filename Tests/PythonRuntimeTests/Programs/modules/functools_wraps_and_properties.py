def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


import functools
from functools import cached_property, update_wrapper, wraps


def logged(function):
    @wraps(function)
    def inner(*args):
        "Inner."
        print("calling", function.__name__)
        return function(*args)

    return inner


@logged
def add(a, b):
    "Adds."
    return a + b


add.note = 1
print(add(1, 2), add.__name__, add.__doc__, add.__qualname__, add.__wrapped__(3, 4), repr(add)[:13])
print(logged(add).note, functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)


class Caller:
    def __init__(self, function):
        update_wrapper(self, function)


print(Caller(add).__name__, Caller(add).__wrapped__ is add, Caller(add).note)


class Data:
    def __init__(self, values):
        self.values = values

    @cached_property
    def total(self):
        print("summing")
        return sum(self.values)


data = Data([1, 2, 3])
print(data.total, data.total, data.__dict__)
del data.total
print(data.total)
data.total = 7
print(data.total, type(Data.total) if False else "")


class Slotted:
    __slots__ = ("x",)

    @cached_property
    def y(self):
        return 1


shown(lambda: Slotted().y)
