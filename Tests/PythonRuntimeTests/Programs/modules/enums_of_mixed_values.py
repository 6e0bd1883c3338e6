# `auto` goes on from what the names were given, not from what became of it.
from enum import Enum, IntEnum, auto


class Floats(IntEnum):
    A = auto()
    B = 1e16
    C = auto()
    D = 2.5
    E = auto()


class Mixed(Enum):
    A = 'text'
    B = auto()
    C = 5
    D = 'more'
    E = auto()
    F = 3
    G = auto()


class Same(Enum):
    A = 7
    B = 7
    C = auto()


class Named(Enum):
    def _generate_next_value_(name, start, count, last_values): return name, start, count, tuple(last_values)
    A = auto()
    B = 5
    C = 5
    D = auto()


for kind in (Floats, Mixed, Same, Named):
    print(list(kind), kind.__members__)
try: Mixed.Z
except AttributeError as error: print(error, repr(error.__context__), error.__suppress_context__)
