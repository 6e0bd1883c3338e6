x = 2**70 + 5
print(x.bit_length(), (-x).bit_length(), x.bit_count(), (-x).bit_count(), x.conjugate(), x.as_integer_ratio(), x.numerator, x.denominator, x.real, x.imag)
print(int.bit_length(x), type(x), isinstance(x, int), isinstance(x, bool), isinstance(x, float), type(x) is int, x is x, int(x), +x, int(x) is x)
print(x.__class__, x.__add__(1), x.__neg__(), (5).__mul__(x), (5).__rsub__(x), callable(x), str.format("{0.real}", x))
print(abs(-x), divmod(-x, 2**65), round(x), round(x, 5), round(-x, -5), round(x, -21), round(x, -22), round(x, -100), round(5 * 10**20, -21), round(15 * 10**20, -21), round(25 * 10**20 + 1, -21))
print([round(2**63 - 1, -n) for n in range(22)], [round(-2**63, -n) for n in range(22)], round(x, 2**70), round(1.5, 2**70), round(1.5, -2**70))
print(sum([2**62] * 4), sum([2**63 - 1, 1, -1]), sum([2**63 - 1, 1, 0.5]), sum([0.5, 2**70]), sum([True, 2**63 - 1]), sum([2**63 - 1, True]), sum([1], 2**70), sum([2**70, -2**70 + 1]), sum([-2**63, -1]))
print(list(enumerate("ab", 2**63 - 1)), list(enumerate("ab", 2**70)), slice(-2**70, 2**70, 2**70).indices(5), slice(2**70))

class Whole(int):
    pass

print(Whole(2**70) + 1, Whole(2**70) == 2**70, Whole("9" * 30), hash(Whole(2**70)) == hash(2**70), [Whole(2**70)])
