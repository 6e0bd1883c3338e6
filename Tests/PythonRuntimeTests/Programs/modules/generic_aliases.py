class A:
    pass


class L(list):
    pass


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: list[int])
shown(lambda: dict[str, float])
shown(lambda: tuple[int, ...])
shown(lambda: tuple[()])
shown(lambda: list[A])
shown(lambda: list[None])
shown(lambda: list["A"])
shown(lambda: type[A])
shown(lambda: dict[str, list[int]])
shown(lambda: L[int])
shown(lambda: int | None)
shown(lambda: int | str)
shown(lambda: A | None)
shown(lambda: list[int] | None)
shown(lambda: None | int)
shown(lambda: int | int)
shown(lambda: int | str | int)
shown(lambda: (int | str) | float)
shown(lambda: list[int]([1, 2]))
shown(lambda: list[int] == list[int])
shown(lambda: list[int].__origin__)
shown(lambda: list[int].__args__)
shown(lambda: (int | str).__args__)
shown(lambda: isinstance(1, int | str))
shown(lambda: isinstance("a", int | None))
shown(lambda: isinstance(None, int | None))
shown(lambda: issubclass(bool, int | str))
shown(lambda: isinstance([1], list[int]))
shown(lambda: int[str])
shown(lambda: A[int])
shown(lambda: 1 | int)
shown(lambda: int | "x")
shown(lambda: hash(list[int]) == hash(list[int]))
shown(lambda: type(list[int]))
shown(lambda: type(int | str))
shown(lambda: list[int].append([], 1))
shown(lambda: list[int].foo)
shown(lambda: {list[int]: 1}[list[int]])
shown(lambda: (int | None) == (int | None))
shown(lambda: str[0])
shown(lambda: isinstance(1, (int | str, float)))
shown(lambda: dict[str, int](a=1))
