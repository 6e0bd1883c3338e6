x = 2**63
print(x - 1, x - 1 == 9223372036854775807, [10, 20, 30][x - 2**63 + 1], -x, (-x).bit_length())
print({x - 1: "a"}[9223372036854775807], {9223372036854775807: "b"}[x - 1], x // 2**62, x >> 62, x % 10, x & 3)
total = 0
for power in (60, 61, 62, 63, 64, 63, 62):
    total = total * -2 + 2**power
    print(total, total - total, total == total + 0)
for number in (2**200, -2**200):
    while number not in (0, -1):
        number >>= 20
        print(number)
