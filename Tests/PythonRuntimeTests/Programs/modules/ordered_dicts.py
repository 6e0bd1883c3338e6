from collections import OrderedDict

o = OrderedDict(a=1, b=2, c=3)


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: o)
shown(lambda: OrderedDict())
shown(lambda: OrderedDict().popitem())
shown(lambda: o.move_to_end("zz"))
shown(lambda: OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1))
shown(lambda: OrderedDict(a=1, b=2) == {"b": 2, "a": 1})
shown(lambda: list(reversed(OrderedDict(a=1, b=2))))
shown(lambda: o.copy())
shown(lambda: OrderedDict.fromkeys("ab"))
shown(lambda: OrderedDict.fromkeys("ab", 0))
shown(lambda: o | {"z": 1})
shown(lambda: {"z": 1} | o)
shown(lambda: OrderedDict([("x", 1)]))
shown(lambda: OrderedDict(5))
shown(lambda: o.foo)
shown(lambda: OrderedDict(a=1) != {"a": 1})
shown(lambda: list(o.items()))
shown(lambda: o.keys())
shown(lambda: o.values())
shown(lambda: o.items())
shown(lambda: isinstance(o.keys(), type({}.keys())))
shown(lambda: o["b"])
shown(lambda: o.pop("b"))
shown(lambda: o)
shown(lambda: type(o))
shown(lambda: OrderedDict({"k": 1}))
shown(lambda: dict(o))

o["d"] = 4
o.move_to_end("a")
print(o)
o.move_to_end("d", last=False)
print(o, o.popitem(), o.popitem(last=False), o)
o.update(z=1)
for key in o:
    print(key, o[key])
