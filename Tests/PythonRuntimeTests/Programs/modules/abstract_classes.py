from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        return 1

    @property
    @abstractmethod
    def name(self):
        ...

    def hello(self):
        return "hello " + self.name


class Partial(Shape):
    def area(self):
        return super().area() + 1


class Whole(Partial):
    name = "whole"


class One(ABC):
    @abstractmethod
    def f(self):
        ...


class Static(ABC):
    @staticmethod
    @abstractmethod
    def make():
        ...

    @classmethod
    @abstractmethod
    def create(cls):
        ...


class Both(Whole, One):
    def f(self):
        return "f"


class Meta(metaclass=ABCMeta):
    @abstractmethod
    def g(self):
        ...


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: Shape())
shown(lambda: Partial())
shown(lambda: Whole().hello())
shown(lambda: Whole().area())
shown(lambda: One())
shown(lambda: Static())
shown(lambda: type(Shape))
shown(lambda: ABC)
shown(lambda: Shape.area.__isabstractmethod__)
shown(lambda: isinstance(Whole(), Shape))
shown(lambda: issubclass(Whole, Shape))
shown(lambda: Both().f())
shown(lambda: ABCMeta)
shown(lambda: [c.__name__ for c in Both.__mro__])
shown(lambda: Meta())
shown(lambda: type(Meta))
shown(lambda: sorted(Shape.__abstractmethods__))
shown(lambda: Whole.__abstractmethods__)

Shape()
