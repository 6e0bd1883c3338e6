# A set of numbers is gone through in an order that is the same in every run: whatever has been done to it.
import collections
import random

random.seed(11)


def number():
    kind = random.randrange(8)
    if kind < 4:
        return random.randrange(-3, 40)
    if kind == 4:
        return random.randrange(-10**6, 10**6)
    if kind == 5:
        return random.choice([0.5, 2.0, -1.0, True, False, 1e10, 10**20, -10**25, 2**61, (1, 2), (0, (3.5, 4))])
    if kind == 6:
        return frozenset(range(random.randrange(4)))
    return 8 * random.randrange(-9, 40)


def numbers():
    if random.randrange(3) == 0:
        start = random.randrange(60)
        return range(start, start + random.randrange(60), random.randrange(1, 9))
    return [number() for _ in range(random.randrange(14))]


def several():
    kind = random.randrange(5)
    if kind == 0:
        return set(numbers())
    if kind == 1:
        return frozenset(numbers())
    if kind == 2:
        return dict.fromkeys(numbers())
    if kind == 3:
        return {x for x in numbers()}
    return numbers()


def change(s):
    kind = random.randrange(13)
    other = several()
    if kind < 3:
        s.add(number())
    elif kind == 3:
        s.discard(number())
    elif kind == 4:
        s.update(other, several())
    elif kind == 5:
        s.intersection_update(other)
    elif kind == 6:
        s.difference_update(other)
    elif kind == 7:
        s.symmetric_difference_update(other)
    elif kind == 8:
        s |= set(other)
    elif kind == 9:
        s -= set(other)
    elif kind == 10:
        s ^= set(other)
    elif kind == 11:
        print([s.pop() for _ in range(min(len(s), random.randrange(4)))])
    elif random.randrange(2):
        s &= set(other) | s
    else:
        s.clear()
        s.update(other)
    return s


def combined(s):
    kind = random.randrange(14)
    other = several()
    if kind == 0:
        return s.copy()
    if kind == 10:
        return s & s
    if kind == 11:
        return {*other, 5, *s}
    if kind == 12:
        return s.difference(collections.Counter(numbers()))
    if kind == 13:
        return s.intersection() - s.difference()
    if kind == 1:
        return s.union(other, several())
    if kind == 2:
        return s.intersection(other)
    if kind == 3:
        return s.difference(other, several())
    if kind == 4:
        return s.symmetric_difference(other)
    if kind == 5:
        return s | set(other)
    if kind == 6:
        return s & set(other)
    if kind == 7:
        return s - set(other)
    if kind == 8:
        return dict.fromkeys(numbers()).keys() ^ s
    return s ^ set(other)


for walk in range(150):
    s = set(numbers())
    for step in range(random.randrange(14)):
        s = change(s)
    print(s)
    print(combined(s))

# What is written as constants was made before the program ran.
print({3, 1, 2}, {14, -104595, -3, 168, 0.5, 20, 38, 31, 3.25, -965521, 29}, {8, 0}, {True, 1, 1.0})
print([x for x in {14, -104595, -3, 168, 0.5, 20, 38, 31, 3.25, -965521, 29}])
for x in {96, 64, 32, (1, 2), -5, 2.5, 7, 8, 9}:
    print(x, end=" ")
n = 96
print([x in {96, 64, 32, (1, 2), -5, 2.5, 7, 8, 9} for x in (7, 6, "a")])
for again in range(2):
    print({96, 64, 32, (1, 2), -5, 2.5, 7, 8, 9})
print([*{n, 64, 32, (1, 2), -5, 2.5, 7, 8, 9}])

# Classes of one's own that leave hashing to what they are.
Pair = collections.namedtuple("Pair", "a b")


class Whole(int):
    pass


print({Pair(5, 1), Pair(3, 2), Pair(20, 0), Pair(1, 9)}, {Whole(9), Whole(2), Whole(16)})

# A text among them, and no order is promised any more; here it is that of insertion, as the last ones before.
mixed = {3, 1, 2}
mixed.add("a")
mixed.add(0)
print(sorted(mixed, key=str), len(mixed), 0 in mixed, "a" in mixed, 4 in mixed)
mixed.discard("a")
mixed.update([5])
print(sorted(mixed))
