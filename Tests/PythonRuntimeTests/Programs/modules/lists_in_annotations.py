from collections.abc import Callable as Function
from typing import Callable, List, Union

x = []
x.append(x)
print(list[x], List[x])
print(list[[int, [str]]], dict[str, [int]])
print(Callable[[int, List[str]], str], Function[[int], list[int]])
print(Callable[[int], str] == Callable[[int], str], len({Callable[[int], str], Callable[[int], str]}))
print(int | list[int] | list[int] | None, Union[list[int], list[int], None])
print({list[int]: 1}[list[int]], hash(list[int]) == hash(list[int]), hash(list[int]) == hash(list[str]))
try:
    {list[[1]]}
except TypeError as error:
    print(error)


def nested(depth):
    t = ()
    for i in range(depth):
        t = (t,)
    return t


a, b = nested(100000), nested(100000)
for compare in [lambda: list[a] | list[b], lambda: list[a] == list[b], lambda: {list[a], list[b]}]:
    try:
        compare()
    except RecursionError as error:
        print("RecursionError")
