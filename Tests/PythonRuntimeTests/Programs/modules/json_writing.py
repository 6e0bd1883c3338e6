import json
from collections import OrderedDict, namedtuple

P = namedtuple("P", "a b")


class A:
    pass


class B:
    def __init__(self):
        self.x = 1


loop = []
loop.append(loop)


def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


shown(lambda: json.dumps({"a": 1, "b": [1, 2.5, None, True, "x\"\n\t\u00e9\x00\u2028\U0001F600\\/"]}))
shown(lambda: json.dumps("\u00e9\U0001F600", ensure_ascii=False))
shown(lambda: json.dumps({"b": 1, "a": 2}, sort_keys=True, indent=2))
shown(lambda: json.dumps([1, [2, []], {}], indent=2))
shown(lambda: json.dumps([1, 2], indent="\t"))
shown(lambda: json.dumps({"a": [1, 2]}, separators=(",", ":")))
shown(lambda: json.dumps(A()))
shown(lambda: json.dumps({(1, 2): 3}))
shown(lambda: json.dumps({(1, 2): 3}, skipkeys=True))
shown(lambda: json.dumps({1: 1, 2.5: 2, None: 4, False: 5}))
shown(lambda: json.dumps(float("nan")))
shown(lambda: json.dumps([float("inf"), -float("inf")]))
shown(lambda: json.dumps(float("inf"), allow_nan=False))
shown(lambda: json.dumps(loop))
shown(lambda: json.dumps(B(), default=lambda o: o.__dict__))
shown(lambda: json.dumps(P(1, 2)))
shown(lambda: json.dumps((1,)))
shown(lambda: json.dumps(OrderedDict(a=1)))
shown(lambda: json.dumps(1e20))
shown(lambda: json.dumps(0.1))
shown(lambda: json.dumps([], indent=2))
shown(lambda: json.dumps({}, indent=0))
shown(lambda: json.dumps([1], indent=0))
shown(lambda: json.dumps({"a": 1}, indent=2, separators=(", ", " = ")))
shown(lambda: json.dumps(len))
shown(lambda: json.dumps({1: 1, "a": 2}, sort_keys=True))
shown(lambda: json.dumps(True))
shown(lambda: json.dumps(None))
shown(lambda: json.dumps(-5))
shown(lambda: json.dumps(1.0))
shown(lambda: json.dumps("\x7f\x1f"))
shown(lambda: json.dumps())
shown(lambda: json.dumps(A(), default=lambda o: o))
shown(lambda: json.dumps([1], 2))
shown(lambda: json.dumps(range(3)))
shown(lambda: json.dumps([[[1]], {"a": {"b": 2}}]))

print(json.dumps({"name": "x", "values": [1, 2, 3], "nested": {"k": None}}, indent=4))
