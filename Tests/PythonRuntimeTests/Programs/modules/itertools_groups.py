from itertools import groupby, tee, islice

for key, group in groupby("aabbbca"):
    print(key, list(group))
for key, group in groupby(sorted(["bb", "a", "cc", "d"], key=len), key=len):
    print(key, list(group))
print([key for key, group in groupby([1, 1, 2, 1])])
print([(key, len(list(group))) for key, group in groupby([])])
groups = groupby("aabb")
first = next(groups)
second = next(groups)
print(first[0], list(first[1]), second[0], list(second[1]))
partly = groupby([1, 1, 1, 2])
key, group = next(partly)
print(next(group), next(partly)[0])
print([k for k, g in groupby([1.0, 1, True, 2], key=None)])

left, right = tee([1, 2, 3])
print(list(left), list(right))
one, two, three = tee(iter("abc"), 3)
print(next(one), next(one), next(two), list(three), list(one), list(two))
print(tee([1], 0))
again = tee(one)
print([list(x) for x in again])
ahead, behind = tee(x * x for x in range(5))
next(ahead)
print(list(zip(behind, ahead)))
try:
    tee([1], -1)
except ValueError as error:
    print(error)
try:
    tee(5)
except TypeError as error:
    print(error)
