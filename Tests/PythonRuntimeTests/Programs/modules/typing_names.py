import typing
from typing import *

T = TypeVar("T")
C = TypeVar("C", covariant=True)


class A:
    pass


class Stack(Generic[T]):
    def __init__(self):
        self.items: List[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)


class Names(List[str]):
    pass


class Both(Dict[str, int], Generic[T]):
    pass


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: List)
shown(lambda: List[int])
shown(lambda: List[None])
shown(lambda: List["A"])
shown(lambda: Dict[str, List[int]])
shown(lambda: Tuple[int, ...])
shown(lambda: Tuple)
shown(lambda: Optional[int])
shown(lambda: Optional[None])
shown(lambda: Union[int, str])
shown(lambda: Union[int])
shown(lambda: Union[int, None])
shown(lambda: Union[int, str, None])
shown(lambda: Optional[Union[int, str]])
shown(lambda: Union[Union[int, str], float])
shown(lambda: Union[int, int])
shown(lambda: Callable)
shown(lambda: Callable[[int], str])
shown(lambda: Callable[..., Any])
shown(lambda: Callable[[], None])
shown(lambda: Any)
shown(lambda: T)
shown(lambda: C)
shown(lambda: Literal["a", 1])
shown(lambda: ClassVar[int])
shown(lambda: ClassVar)
shown(lambda: Final)
shown(lambda: Annotated[int, "x"])
shown(lambda: NoReturn)
shown(lambda: Generic)
shown(lambda: Generic[T])
shown(lambda: Protocol)
shown(lambda: Iterable[int])
shown(lambda: Sequence)
shown(lambda: Mapping[str, A])
shown(lambda: Type[A])
shown(lambda: List[T])
shown(lambda: Optional[A])
shown(lambda: List[int] | None)
shown(lambda: Deque[int])
shown(lambda: AnyStr)
shown(lambda: Text)
shown(lambda: Self)
shown(lambda: Union)
shown(lambda: Iterator)
shown(lambda: Generator[int, None, str])
shown(lambda: NewType("UserId", int))
shown(lambda: NewType("U", int)(3))
shown(lambda: Stack)
shown(lambda: Stack[int])
shown(lambda: Stack[A]().items)
shown(lambda: List[int] == List[int])
shown(lambda: List[int].__origin__)
shown(lambda: Optional[int].__args__)
shown(lambda: get_args(Dict[str, int]))
shown(lambda: get_origin(List[int]))
shown(lambda: List())
shown(lambda: List[int]([1]))
shown(lambda: Optional[int, str])
shown(lambda: Optional())
shown(lambda: Any())
shown(lambda: List[int, str])
shown(lambda: isinstance(1, List[int]))
shown(lambda: isinstance([], List))
shown(lambda: isinstance(1, Any))
shown(lambda: isinstance(1, Union[int, str]))
shown(lambda: isinstance(None, Optional[int]))
shown(lambda: cast(int, "x"))
shown(lambda: typing.foo)
shown(lambda: T.__name__)
shown(lambda: isinstance(1, T))
shown(lambda: Names([1]))
shown(lambda: issubclass(Names, list))
shown(lambda: TYPE_CHECKING)
shown(lambda: type(T))
shown(lambda: Stack[int]().push(1))
shown(lambda: [b.__name__ for b in Stack.__mro__])
shown(lambda: Callable[[int], str] == Callable[[int], str])
shown(lambda: Dict["str", int])
shown(lambda: NamedTuple("P", [("x", int), ("y", float)])(1, 2))


class Point(NamedTuple):
    "A point."
    x: int
    y: float = 0.0

    def norm(self):
        return self.x + self.y


print(Point(1), Point(1, 2).norm(), Point._fields, Point.__annotations__, Point._field_defaults, Point.__doc__)
shown(lambda: Point())
shown(lambda: setattr(Point(1), "x", 2))


class Movie(TypedDict):
    name: str


print(Movie(name="x"), type(Movie(name="x")), Movie.__annotations__)


class Shaped(Protocol):
    def area(self) -> float: ...


class Square(Shaped):
    def area(self):
        return 1.0


shown(lambda: Shaped())
shown(lambda: Square().area())
shown(lambda: isinstance(Square(), Shaped))


def late():
    class Bad(NamedTuple):
        x: int = 1
        y: int


shown(late)


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x):
    return x * 2


print(double(2), double("a"))


@final
class Last:
    pass


def typed(x: Optional[int], *rest: Union[int, str], flag: "bool" = True) -> Callable[[int], None]:
    y: Dict[str, Any] = {}
    return y


print(typed(1), Last)
