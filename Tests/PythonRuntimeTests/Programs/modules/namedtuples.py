from collections import namedtuple

Point = namedtuple("Point", "x y")
p = Point(1, y=2)


class Vector(Point):
    def length(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5


class Padded(namedtuple("Padded", "a b")):
    __slots__ = ()

    def __new__(cls, a, b=3):
        return super().__new__(cls, a, b)

    def __str__(self):
        return f"<{self.a}>"


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: p)
shown(lambda: p.x)
shown(lambda: p[1])
shown(lambda: len(p))
shown(lambda: p._replace(x=5))
shown(lambda: p._asdict())
shown(lambda: Point._fields)
shown(lambda: Point._make([3, 4]))
shown(lambda: p == (1, 2))
shown(lambda: hash(p) == hash((1, 2)))
shown(lambda: isinstance(p, tuple))
shown(lambda: p + (3,))
shown(lambda: Point.__doc__)
shown(lambda: Point.__name__)
shown(lambda: Point)
shown(lambda: Point._field_defaults)
shown(lambda: type(p) is Point)
shown(lambda: p < Point(2, 0))
shown(lambda: sorted([Point(2, 1), Point(1, 5)]))
shown(lambda: Point(1))
shown(lambda: Point(1, 2, 3))
shown(lambda: Point(1, 2, z=1))
shown(lambda: Point(1, x=1))
shown(lambda: p._replace(z=1))
shown(lambda: Point._make([1]))
shown(lambda: setattr(p, "x", 1))
shown(lambda: setattr(p, "q", 1))
shown(lambda: delattr(p, "x"))
shown(lambda: p.z)
shown(lambda: namedtuple("P", "a a"))
shown(lambda: namedtuple("P", "_a"))
shown(lambda: namedtuple("P", "class"))
shown(lambda: namedtuple("1P", "a"))
shown(lambda: namedtuple("P", "a b", defaults=[1, 2, 3]))
shown(lambda: namedtuple("P", "a class _x a", rename=True)._fields)
shown(lambda: namedtuple("P", ["a", "b"], defaults=[7])(1))
shown(lambda: namedtuple("P", "a,b")(1, 2))
shown(lambda: namedtuple("P", 5))
shown(lambda: p.count(1))
shown(lambda: p.index(2))
shown(lambda: p[5])
shown(lambda: p[0:1])
shown(lambda: Point(*[1, 2]))
shown(lambda: Point(**{"x": 1, "y": 2}))
shown(lambda: namedtuple("E", "")())
shown(lambda: namedtuple())
shown(lambda: Vector(3, 4))
shown(lambda: Vector(3, 4).length())
shown(lambda: Vector(3, 4)._replace(x=9))
shown(lambda: str(Padded(1)))
shown(lambda: Padded(1))
shown(lambda: f"{p} {p.y}")
shown(lambda: Point(Point(1, 2), [3]))
shown(lambda: Point.__mro__)
shown(lambda: max([Point(1, 2), Point(1, 3)]))
shown(lambda: [a + b for a, b in [p, Point(3, 4)]])
