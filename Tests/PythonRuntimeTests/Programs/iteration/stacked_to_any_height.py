import functools
import operator
import types
from itertools import accumulate, chain, cycle, groupby, pairwise, product, repeat, starmap, zip_longest
from dataclasses import field

HEIGHT = 100000


def wrap(x):
    return lambda *, y=x: y


class Base:
    pass


def climb(make):
    x = ()
    for i in range(HEIGHT):
        x = make(x)
    x = None


def of_property(x):
    return property(x)


def of_generator(x):
    g = ((x, y) for x in [x] for y in [1, 2])
    next(g)
    return g


def of_cycle(x):
    c = cycle([x])
    next(c)
    return c


def of_group(x):
    return next(groupby([x], lambda y: 0))[1]


def of_group_key(x):
    return next(groupby([1], lambda y: (x,)))[1]


def of_pairwise(x):
    p = pairwise([x, x])
    next(p)
    return p


def of_accumulate(x):
    a = accumulate([], initial=x)
    next(a)
    return a


def of_cached(x):
    return functools.lru_cache(x if callable(x) else len)


for make in [
    staticmethod, classmethod, of_property, lambda x: property(None, None, None, x), lambda x: list[x],
    lambda x: functools.partial(len, x), lambda x: functools.partial(len, key=x), functools.cached_property, of_cached,
    lambda x: operator.itemgetter(x), lambda x: operator.methodcaller("m", x), lambda x: operator.methodcaller("m", k=x),
    repeat, lambda x: iter((x,)), lambda x: iter([x]), lambda x: reversed([x]), lambda x: reversed((x,)),
    lambda x: iter({1: x}.values()), lambda x: {1: x}.items(), lambda x: iter(len, x), lambda x: map(x, []),
    lambda x: filter(x, []), lambda x: starmap(x, []), lambda x: zip_longest([], fillvalue=x), lambda x: chain([x]),
    lambda x: product([x]), lambda x: functools.cmp_to_key(len)(x), lambda x: functools.cmp_to_key(x),
    lambda x: field(default=x), lambda x: field(default_factory=x), lambda x: super(Base, Base()) if x == () else super(super, x),
    wrap, of_generator, of_cycle, of_group, of_group_key, of_pairwise, of_accumulate, lambda x: slice(x), lambda x: {1: x},
]:
    climb(make)
print("freed")
