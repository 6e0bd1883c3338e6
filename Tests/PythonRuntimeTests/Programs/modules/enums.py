from enum import Enum, IntEnum, StrEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    def hot(self):
        return self is Color.RED

    @property
    def low(self):
        return self.name.lower()

    @classmethod
    def first(cls):
        return list(cls)[0]

    @staticmethod
    def plain():
        return "plain"


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: Color.RED)
shown(lambda: str(Color.RED))
shown(lambda: f"{Color.RED}")
shown(lambda: f"{Color.RED:>10}")
shown(lambda: Color.RED.name)
shown(lambda: Color.RED.value)
shown(lambda: Color(2))
shown(lambda: Color["BLUE"])
shown(lambda: list(Color))
shown(lambda: len(Color))
shown(lambda: Color)
shown(lambda: type(Color))
shown(lambda: Color.CRIMSON)
shown(lambda: Color.CRIMSON is Color.RED)
shown(lambda: Color(9))
shown(lambda: Color["X"])
shown(lambda: Color.X)
shown(lambda: Color.RED.hot())
shown(lambda: Color.RED.low)
shown(lambda: Color.first())
shown(lambda: Color.plain())
shown(lambda: Color.RED in Color)
shown(lambda: isinstance(Color.RED, Color))
shown(lambda: Color.RED == 1)
shown(lambda: Color.RED == Color.RED)
shown(lambda: Color.RED != Color.GREEN)
shown(lambda: Color.RED < Color.GREEN)
shown(lambda: setattr(Color, "RED", 5))
shown(lambda: delattr(Color, "RED"))
shown(lambda: setattr(Color.RED, "value", 5))
shown(lambda: setattr(Color.RED, "name", "x"))
shown(lambda: Color())
shown(lambda: {Color.RED: 1})
shown(lambda: bool(Color.RED))
shown(lambda: dict(Color.__members__))
shown(lambda: Color(Color.RED))
shown(lambda: Color.RED.foo)
shown(lambda: [m.name for m in Color])
shown(lambda: {m.name: m.value for m in Color})
shown(lambda: Color.__name__)
shown(lambda: Color.RED.__class__)
shown(lambda: Enum)
shown(lambda: IntEnum)
shown(lambda: Enum("A", "X Y"))
shown(lambda: list(Enum("A", "X Y")))
shown(lambda: list(Enum("A", ["X", "Y"])))
shown(lambda: list(Enum("A", {"X": 5})))
shown(lambda: list(Enum("A", [("X", 5)])))
shown(lambda: Color("RED"))
shown(lambda: type(Color.RED))
shown(lambda: {Color.RED: "r"}[Color.CRIMSON])
shown(lambda: Color.RED._value_)
shown(lambda: Color.RED is Color(1))
shown(lambda: sorted(Color, key=lambda c: -c.value))
shown(lambda: isinstance(Color, type))
shown(lambda: list(reversed(Color)))
shown(lambda: {Color.RED, Color.CRIMSON} == {Color.RED})


class Number(IntEnum):
    ONE = 1
    TWO = 2


for function in (
    lambda: Number.ONE, lambda: str(Number.ONE), lambda: f"{Number.ONE}", lambda: Number.ONE + 1,
    lambda: Number.ONE == 1, lambda: Number.ONE < Number.TWO, lambda: Number(2),
    lambda: sorted([Number.TWO, Number.ONE]), lambda: [10, 20, 30][Number.ONE], lambda: {1: "x"}[Number.ONE],
    lambda: int(Number.ONE), lambda: Number.ONE * 2.5, lambda: Number("x"), lambda: max(Number), lambda: sum(Number),
    lambda: Number.ONE.name, lambda: isinstance(Number.ONE, int),
):
    shown(function)


class Word(str, Enum):
    X = "x"
    Y = "y"


for function in (
    lambda: Word.X, lambda: str(Word.X), lambda: f"{Word.X}", lambda: Word.X == "x", lambda: Word.X.upper(),
    lambda: Word("y"), lambda: Word.X + "z", lambda: Word.X.value, lambda: len(Word.X), lambda: {"x": 1}[Word.X],
    lambda: "".join([Word.X, Word.Y]), lambda: Word.X in "axb",
):
    shown(function)


class Text(StrEnum):
    QUIET = auto()
    LOUD = "loud!"


print(Text.QUIET, repr(Text.QUIET), f"{Text.LOUD}", Text("quiet") is Text.QUIET)


class Auto(Enum):
    X = auto()
    Y = auto()
    Z = 10
    W = auto()

    def __str__(self):
        return f"A<{self.value}>"


print(list(Auto), Auto.X, f"{Auto.X}")


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return self.mass / self.radius


print(Planet.EARTH, Planet.EARTH.value, Planet.EARTH.mass, Planet.MARS.gravity, Planet((5.97, 6.37)))


class Lower(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    AA = auto()
    BB = auto()


print(list(Lower))


class Lenient(Enum):
    A = 1

    @classmethod
    def _missing_(cls, value):
        return cls.A if value == "a" else None


shown(lambda: Lenient("a"))
shown(lambda: Lenient("b"))


class New(Enum):
    A = ("a", 1)

    def __new__(cls, label, number):
        member = object.__new__(cls)
        member._value_ = number
        member.label = label
        return member


print(New.A, New(1), New.A.label, repr(New.A))


def definitions():
    def extended():
        class X(Color):
            pass

    def based():
        class Base(Enum):
            def shout(self):
                return self.name + "!"

        class X(Base):
            A = 1

        return X.A.shout()

    def doubled():
        @unique
        class X(Enum):
            A = 1
            B = 1

    def number():
        class X(StrEnum):
            A = 1

    def letter():
        class X(IntEnum):
            A = "x"

    def private():
        class X(Enum):
            A = 1
            _private = 2
            __mangled = 3

        return [member.name for member in X]

    return extended, based, doubled, number, letter, private


for definition in definitions():
    shown(definition)
Color(7)
