modulus = 2**61 - 1
for x in (modulus, modulus + 1, modulus - 1, 2**61, 2**63, 2**64, -2**63, -2**64, modulus * 2**64, -modulus * 2**64 - 1, 10**100, -10**400, 2**1000):
    print(hash(x), hash(-x), hash(x) == hash(x + modulus), hash((x,)), hash((x, -x)))
print(hash(2**100) == hash(2.0**100), hash(10**22) == hash(1e22), hash(-2**70) == hash(-2.0**70))
d = {2**64: "a", 2.0**70: "b", (2**64, 1): "c"}
print(d[2.0**64], d[2**70], d[(2.0**64, True)], 2**64 + 1 in d, 2**70 in d, d.get(2**65), d.setdefault(2**64, "z"), len(d))
d[2.0**64] = "new"
print(d, {2**64: 1} == {2.0**64: 1}, (2**64,) == (2.0**64,), [2**64] == [2**64], dict.fromkeys([2**64, 2.0**64, 2**64]))
