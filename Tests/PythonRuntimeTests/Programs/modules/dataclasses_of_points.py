from dataclasses import FrozenInstanceError, asdict, astuple, dataclass, field, fields, is_dataclass, replace
from typing import ClassVar, List, Optional


@dataclass
class P:
    x: int
    y: float = 0.0
    tags: list = field(default_factory=list)
    count: ClassVar[int] = 0
    secret: str = field(default="s", repr=False, compare=False)

    def norm(self):
        return self.x + self.y


@dataclass
class Holder:
    items: List[P]
    named: dict


@dataclass
class Node:
    value: int
    next: Optional["Node"] = None


p = P(1)


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: p)
shown(lambda: P(1, 2, [3]))
shown(lambda: P(1) == P(1))
shown(lambda: P(1) == P(2))
shown(lambda: P(1) != P(2))
shown(lambda: P(1) == 5)
shown(lambda: P())
shown(lambda: P(1, 2, 3, 4, 5))
shown(lambda: P(1, z=3))
shown(lambda: P(x=1, y=2))
shown(lambda: P(1, x=2))
shown(lambda: p.tags is P(1).tags)
shown(lambda: hash(p))
shown(lambda: P(1) < P(2))
shown(lambda: asdict(P(1, tags=[P(2)])))
shown(lambda: astuple(P(1)))
shown(lambda: replace(p, x=9))
shown(lambda: replace(p, zz=9))
shown(lambda: [f.name for f in fields(P)])
shown(lambda: fields(P)[0].type)
shown(lambda: fields(P)[1].default)
shown(lambda: fields(P)[2].default_factory)
shown(lambda: fields(5))
shown(lambda: asdict(5))
shown(lambda: astuple(5))
shown(lambda: replace(5))
shown(lambda: (is_dataclass(P), is_dataclass(p), is_dataclass(5)))
shown(lambda: P.y)
shown(lambda: P.x)
shown(lambda: P.tags)
shown(lambda: P.__annotations__)
shown(lambda: p.norm())
shown(lambda: P.count)
shown(lambda: vars(p))
shown(lambda: P(1, secret="a") == P(1, secret="b"))
shown(lambda: P.__match_args__)
shown(lambda: P.__doc__)
shown(lambda: Node.__doc__)
shown(lambda: P.__dataclass_params__)
shown(lambda: (P.__init__.__name__, P.__init__.__qualname__))
shown(lambda: P.__eq__(p, 5))
shown(lambda: asdict(Holder([P(1)], {"k": P(2)})))
shown(lambda: astuple(Holder([P(1)], {"k": 1})))
shown(lambda: Node(1, Node(2)))
shown(lambda: issubclass(FrozenInstanceError, AttributeError))
shown(lambda: asdict(Node(1, Node(2)))["next"]["value"])
shown(lambda: sorted([P(2), P(1)], key=lambda p: p.x)[0])

n = Node(1)
n.next = n
print(n)
p.x += 5
p.new = 1
print(p, p.new)


@dataclass()
class Empty:
    pass


print(Empty(), Empty() == Empty())


class Outer:
    @dataclass
    class Inner:
        x: int = 1


print(Outer.Inner())
P()
