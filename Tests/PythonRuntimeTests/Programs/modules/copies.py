def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


import copy
from collections import Counter, OrderedDict, defaultdict, deque


class C:
    def __init__(self, value):
        self.value = value
        self.items = [1]


class Own(C):
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deep", type(memo).__name__


c = C([1, [2]])
a = copy.copy(c)
b = copy.deepcopy(c)
print(a.value is c.value, b.value is c.value, b.value, type(b).__name__, b.items is c.items)
print(copy.copy(Own(1)), copy.deepcopy(Own(1)), copy.deepcopy([Own(1)]))
loop = [1]
loop.append(loop)
again = copy.deepcopy(loop)
print(again, again[1] is again, again is loop)
x = [1, 2]
y = copy.deepcopy([x, x])
print(y[0] is y[1], y[0] is x)
pair = (1, "a")
print(copy.deepcopy(pair) is pair, copy.copy(pair) is pair, copy.deepcopy(([],)))
print(copy.copy({"a": [1]}), copy.deepcopy({"a": [1]}), copy.copy("s"), copy.copy(len) is len, copy.copy(C) is C)
print(copy.copy(deque([1], 3)), copy.deepcopy(deque([[1]])), copy.deepcopy(defaultdict(list, a=[1])))
print(copy.deepcopy(Counter("aab")), copy.copy(OrderedDict(a=1)))


class L(list):
    def __init__(self, *args):
        super().__init__(*args)
        self.tag = "t"


q = L([1, [2]])
deep = copy.deepcopy(q)
flat = copy.copy(q)
print(deep, type(deep).__name__, deep.tag, deep[1] is q[1], flat, flat.tag, flat[1] is q[1])
shown(lambda: copy.copy())
shown(lambda: copy.copy(z for z in ()))
shown(lambda: copy.deepcopy(copy))
shown(lambda: copy.Error)
shown(lambda: copy.copy(range(3)))
shown(lambda: copy.deepcopy(ValueError("x", [1])))
memo = {}
copy.deepcopy([x], memo)
print(len(memo) > 0)


class Slotted:
    __slots__ = ("a",)


s = Slotted()
s.a = [1]
r = copy.deepcopy(s)
print(r.a, r.a is s.a)


class Failure(Exception):
    pass


failure = Failure("m", [1])
failure.code = 5
twin = copy.deepcopy(failure)
print(repr(twin), twin.code)


class Node:
    def __init__(self, name):
        self.name = name
        self.links = []

    def __deepcopy__(self, memo):
        made = Node(self.name.upper())
        memo[id(self)] = made
        made.links = copy.deepcopy(self.links, memo)
        return made


one, two = Node("one"), Node("two")
one.links.append(two)
two.links.append(one)
other = copy.deepcopy(one)
print(other.name, other.links[0].name, other.links[0].links[0] is other)
