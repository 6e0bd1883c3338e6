edges = [s * 2**p + d for p in (31, 32, 62, 63, 64, 65) for s in (1, -1) for d in (-1, 0, 1)]
for x in edges:
    print(x, -x, ~x, abs(x), x + 1, x - 1, x * 2, x * -1, x // -1, x % -1, x == int(str(x)), x.bit_length())

for x in edges:
    for y in (2**63 - 1, -2**63, 2**63, -2**64, 7, -7):
        print(x + y, x - y, x * y, x // y, x % y, divmod(x, y), x & y, x | y, x ^ y, x < y, x == y, x / y)
