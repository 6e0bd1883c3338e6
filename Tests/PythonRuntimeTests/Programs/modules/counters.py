from collections import Counter

c = Counter("abracadabra")


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: c)
shown(lambda: c["z"])
shown(lambda: c.most_common(2))
shown(lambda: c.most_common())
shown(lambda: c.total())
shown(lambda: list(c.elements())[:4])
shown(lambda: sorted(c))
shown(lambda: Counter())
shown(lambda: Counter(a=3, b=1) + Counter(a=1, b=-2))
shown(lambda: Counter(a=3, b=1) - Counter(a=1, b=2))
shown(lambda: Counter(a=3, b=1) & Counter(a=1, b=2))
shown(lambda: Counter(a=3, b=1) | Counter(a=1, b=2))
shown(lambda: +Counter(a=1, b=-1))
shown(lambda: -Counter(a=1, b=-1))
shown(lambda: Counter(a=1) == Counter(a=1, b=0))
shown(lambda: Counter(a=1) <= Counter(a=2))
shown(lambda: Counter(a=1) < Counter(a=1))
shown(lambda: Counter(a=1) != Counter(a=2))
shown(lambda: Counter.fromkeys("ab"))
shown(lambda: Counter(5))
shown(lambda: Counter("a", "b"))
shown(lambda: Counter({"a": "x"}))
shown(lambda: c.most_common(0))
shown(lambda: c.most_common(-1))
shown(lambda: c.copy())
shown(lambda: Counter(a=1) >= Counter())
shown(lambda: Counter(a=1) + 5)
shown(lambda: Counter(a=1) > Counter())
shown(lambda: c.foo)
shown(lambda: Counter({"a": 1, "b": 2}.items()))
shown(lambda: dict(Counter("aab")))
shown(lambda: c.pop("zz", 0))
shown(lambda: Counter(["x", "y", "x"]).get("q"))
shown(lambda: Counter(a=1) == {"a": 1})
shown(lambda: Counter({1: "b", 2: 3}))
shown(lambda: c.most_common(1, 2))
shown(lambda: type(c))
shown(lambda: isinstance(c, dict))
shown(lambda: len(c))
shown(lambda: "a" in c)
shown(lambda: sum(c.values()))
shown(lambda: Counter([1, 1, 2]).most_common(1)[0][0])
shown(lambda: Counter(x % 3 for x in range(10)))
shown(lambda: list(Counter(a=2, b=0, c=-1).elements()))

c.update("aa")
print(c["a"])
c.subtract({"a": 5})
print(c["a"])
c.update(a=10, q=1)
print(c)
del c["nope"]
c["b"] -= 100
print(c, c.most_common()[-1])
c2 = Counter(a=1)
c2 += Counter(a=2)
print(c2)
c2 -= Counter(a=5)
print(c2)
c2 |= Counter(z=1)
print(c2)
c2 &= Counter(z=0)
print(c2)


class Tally(Counter):
    pass


print(Tally("aa"), Tally("ab").most_common(), Tally("a") + Tally("b"))
