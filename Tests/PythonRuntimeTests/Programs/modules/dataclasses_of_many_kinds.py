from dataclasses import KW_ONLY, InitVar, dataclass, field, fields, replace


@dataclass(order=True)
class V:
    a: int
    b: int = 2


@dataclass(frozen=True)
class F:
    x: int
    y: tuple = ()


@dataclass
class Base:
    a: int = 1


@dataclass
class Heir(Base):
    b: int = 2
    a: int = 5


@dataclass
class Rectangle:
    w: float
    h: float
    area: float = field(init=False)

    def __post_init__(self):
        self.area = self.w * self.h


@dataclass
class Scaled:
    x: int
    scale: InitVar[int] = 2
    y: int = field(init=False, default=0)

    def __post_init__(self, scale):
        self.y = self.x * scale


@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int = 2
    c: int = field(default=3)


@dataclass(kw_only=True)
class K2:
    a: int
    b: int = 1


@dataclass(repr=False)
class Plain:
    x: int = 1


@dataclass(eq=False)
class Same:
    x: int = 1


@dataclass(unsafe_hash=True)
class Hashed:
    x: int = 1
    y: list = field(default_factory=list, hash=False)


@dataclass
class Own:
    x: int

    def __repr__(self):
        return "own"

    def __init__(self, q):
        self.x = q

    def __eq__(self, other):
        return True


@dataclass
class Meth:
    x: int

    @property
    def double(self):
        return self.x * 2

    @classmethod
    def make(cls):
        return cls(7)


f = F(1)


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: sorted([V(3), V(1, 5), V(1)]))
shown(lambda: (V(1) < V(2), V(1) >= V(1), V(1) > V(1), V(1) <= V(0)))
shown(lambda: max(V(1), V(5)))
shown(lambda: V(1) < 5)
shown(lambda: setattr(f, "x", 5))
shown(lambda: setattr(f, "new", 5))
shown(lambda: delattr(f, "x"))
shown(lambda: hash(F(1)) == hash(F(1)))
shown(lambda: f)
shown(lambda: f == F(1))
shown(lambda: replace(f, x=2))
shown(lambda: Heir())
shown(lambda: Heir(b=3))
shown(lambda: [x.name for x in fields(Heir)])
shown(lambda: Rectangle(2, 3))
shown(lambda: Rectangle(2, 3).area)
shown(lambda: replace(Rectangle(1, 2), area=5))
shown(lambda: Scaled(3))
shown(lambda: Scaled(3, 5))
shown(lambda: K(1, b=5))
shown(lambda: K(1, 2))
shown(lambda: K2(a=1))
shown(lambda: K2(1))
shown(lambda: K2())
shown(lambda: repr(Plain())[:17])
shown(lambda: Same() == Same())
shown(lambda: hash(Hashed()) == hash(Hashed()))
shown(lambda: Own(1))
shown(lambda: Own(1) == Own(2))
shown(lambda: Meth.make().double)
shown(lambda: Meth.make())
shown(lambda: field(default=1, default_factory=int))
shown(lambda: {f: 1}[f])


def definitions():
    def late():
        @dataclass
        class X:
            a: int = 1
            b: int

    def shared():
        @dataclass
        class X:
            a: list = []

    def unordered():
        @dataclass(order=True, eq=False)
        class X:
            a: int

    def bare():
        @dataclass
        class X:
            a = field()

    def thawed():
        @dataclass
        class X(F):
            z: int = 1

    def froze():
        @dataclass(frozen=True)
        class X(Base):
            z: int = 1

    def twice():
        @dataclass(order=True)
        class X:
            a: int

            def __lt__(self, other):
                return True

    return late, shared, unordered, bare, thawed, froze, twice


for definition in definitions():
    shown(definition)
f.x = 3
