r = range(2**62, 2**62 + 5)
print(r.index(2**62 + 1), range(-2**62, 2**62, 3).index(-2**62 + 3 * 2**61), r.count(2**62 + 4.0))
