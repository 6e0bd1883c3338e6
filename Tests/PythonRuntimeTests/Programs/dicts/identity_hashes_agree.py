class Plain:
    pass


class Root(object):
    def __hash__(self):
        return super().__hash__()

    def __eq__(self, other):
        return self is other


def f():
    pass


for x in [Plain(), Root(), f, Plain, int, Exception(), iter([])]:
    print(hash(x) == object.__hash__(x), x in {x}, {x: 1}[x], x in {x: 0}, {x} == {x})
