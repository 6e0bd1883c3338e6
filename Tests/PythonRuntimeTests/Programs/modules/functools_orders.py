def shown(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


from functools import cmp_to_key, total_ordering

print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
print(sorted(["bb", "a", "ccc"], key=cmp_to_key(lambda a, b: len(a) - len(b))))
Key = cmp_to_key(lambda a, b: a - b)
print(Key(1) < Key(2), Key(1) == Key(1), Key(2) >= Key(3), Key(3).obj)
shown(lambda: Key(1) < 1)
shown(lambda: hash(Key(1)))
shown(lambda: max([5, 3, 9], key=Key))


@total_ordering
class Less:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return self.value == other.value

    def __lt__(self, other):
        return self.value < other.value


@total_ordering
class AtLeast:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return self.value == other.value

    def __ge__(self, other):
        if not isinstance(other, AtLeast):
            return NotImplemented
        return self.value >= other.value


@total_ordering
class More(Less):
    def __gt__(self, other):
        return self.value > other.value


@total_ordering
class AtMost:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return self.value == other.value

    def __le__(self, other):
        return self.value <= other.value


for kind in (Less, AtLeast, More, AtMost):
    pairs = [(kind(1), kind(2)), (kind(2), kind(2)), (kind(3), kind(2))]
    print(kind.__name__, [(a < b, a <= b, a > b, a >= b) for a, b in pairs])
shown(lambda: AtLeast(1) < 5)


class Bare:
    pass


shown(lambda: total_ordering(Bare))
