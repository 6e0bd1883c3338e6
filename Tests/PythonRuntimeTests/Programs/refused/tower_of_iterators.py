# Refused: CPython runs its native stack out here.
it = iter([1])
for i in range(100000):
    it = map(str, it)
next(it)
