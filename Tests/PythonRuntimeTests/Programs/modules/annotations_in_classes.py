from __future__ import division
from typing import Optional


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)



class A:
    x: int
    y: list[int] = []
    z: Optional[str] = None
    w: "text" = 1

    def method(self) -> int:
        inner: int = 5
        return inner


class B(A):
    q: dict[str, float]


class Empty:
    pass


print(A.__annotations__, A.y, A.z, A.w)
print(B.__annotations__, list(B.__annotations__))
print(Empty.__annotations__)
shown(lambda: A.x)
shown(lambda: A().method())


def make(kind):
    class Local:
        value: kind

    return Local


print(make(str).__annotations__)
number: int = 5
names: "list[str]"
print(number)
