import operator
from operator import attrgetter, itemgetter, methodcaller


class A:
    def __init__(self):
        self.x = 1
        self.b = self

    def m(self, *args, **kwargs):
        return args, kwargs


a = A()


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: operator.add(1, 2))
shown(lambda: operator.add(1))
shown(lambda: operator.add(1, 2, 3))
shown(lambda: itemgetter(1)([1, 2]))
shown(lambda: itemgetter(0, 2)("abc"))
shown(lambda: itemgetter())
shown(lambda: itemgetter(1, 2))
shown(lambda: itemgetter("k")({"k": 5}))
shown(lambda: itemgetter(slice(0, 2))("abc"))
shown(lambda: itemgetter(1)([0]))
shown(lambda: itemgetter(1)())
shown(lambda: attrgetter("x")(a))
shown(lambda: attrgetter("b.x")(a))
shown(lambda: attrgetter("x", "b.x")(a))
shown(lambda: attrgetter("x"))
shown(lambda: attrgetter(1))
shown(lambda: attrgetter("q")(a))
shown(lambda: methodcaller("m", 1, k=2)(a))
shown(lambda: methodcaller("m", 1, k=2))
shown(lambda: methodcaller(1))
shown(lambda: methodcaller())
shown(lambda: methodcaller("upper")("a"))
shown(lambda: operator.contains([1], 1))
shown(lambda: operator.countOf([1, 1, 2], 1))
shown(lambda: operator.indexOf([1, 2], 2))
shown(lambda: operator.indexOf([1], 5))
shown(lambda: operator.getitem({"a": 1}, "a"))
shown(lambda: operator.truth([]))
shown(lambda: operator.is_(1, 1))
shown(lambda: operator.is_not(1, None))
shown(lambda: operator.not_(0))
shown(lambda: operator.concat([1], [2]))
shown(lambda: operator.concat(1, 2))
shown(lambda: operator.pos(3))
shown(lambda: operator.index(5))
shown(lambda: operator.index("x"))
shown(lambda: operator.abs(-3))
shown(lambda: operator.matmul(1, 2))
shown(lambda: operator.iadd([1], [2]))
shown(lambda: operator.iadd(1, 2))
shown(lambda: operator.isub(5, 3))
shown(lambda: operator.iconcat([1], [2]))
shown(lambda: operator.call(len, [1]))
shown(lambda: operator.and_(6, 3))
shown(lambda: operator.or_(6, 3))
shown(lambda: operator.xor(5, 3))
shown(lambda: operator.inv(5))
shown(lambda: operator.invert(0))
shown(lambda: operator.pow(2, 3))
shown(lambda: operator.neg("a"))
shown(lambda: operator.neg(2))
shown(lambda: operator.mod(7, 3))
shown(lambda: operator.sub(5, 3))
shown(lambda: operator.mul(2, 3))
shown(lambda: operator.floordiv(7, 2))
shown(lambda: operator.truediv(1, 0))
shown(lambda: operator.lshift(1, 3))
shown(lambda: operator.rshift(8, 1))
shown(lambda: operator.__add__(1, 2))
shown(lambda: operator.foo)
shown(lambda: operator.setitem([1], 0, 2))
shown(lambda: operator.delitem([1], 0))
shown(lambda: [operator.lt(1, 2), operator.le(2, 2), operator.eq(1, 2), operator.ne(1, 2), operator.ge(1, 2), operator.gt(3, 2)])
shown(lambda: sorted([(1, "b"), (2, "a")], key=itemgetter(1)))
shown(lambda: type(itemgetter(1)))
shown(lambda: operator.add)
