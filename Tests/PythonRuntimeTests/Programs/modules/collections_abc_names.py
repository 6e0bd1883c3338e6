from collections.abc import Callable, Iterable, Mapping, Sequence


def first(items: Iterable[int], key: Callable[[int], str] | None = None) -> Sequence[int]:
    return [*items][:1]


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: first((1, 2)))
shown(lambda: Iterable)
shown(lambda: Iterable[int])
shown(lambda: Mapping[str, int])
shown(lambda: Sequence[Sequence[float]])
shown(lambda: dict[str, Iterable[int]])
