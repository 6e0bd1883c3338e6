r = range(10, 0, -3)
print(r, list(r), len(r), r[1], r[-1], r[::-1], 4 in r, 5 in r, r.index(4), r.count(7), r.start, r.stop, r.step, r == range(10, -1, -3))
