# Refused: sizes are known before the work is done, so that each of these ends at once.
def show(make):
    try:
        print(make())
    except MemoryError as error:
        print(repr(error))

def squared(x):
    for _ in range(60): x = x * x
    return x

def doubled(x):
    while True: x += x

show(lambda: 10 ** 10 ** 10)
show(lambda: 9 ** 9 ** 9 ** 9)
show(lambda: 2 ** (2 ** 40))
show(lambda: 1 << 10 ** 12)
show(lambda: squared(3))
show(lambda: doubled(1 << 131000))
show(lambda: -(2 ** 131072))
show(lambda: 2 ** 65536 * 2 ** 65536)
show(lambda: 3 << 131071)
show(lambda: int("1" + "0" * 40000, 16))
import math, random
show(lambda: math.factorial(10 ** 9))
show(lambda: math.comb(10 ** 30, 10 ** 15))
show(lambda: math.comb(2 ** 20, 2 ** 19))
show(lambda: math.perm(10 ** 18, 10 ** 9))
show(lambda: math.prod([2 ** 1000] * 1000))
show(lambda: random.getrandbits(2 ** 30))
show(lambda: pow(3, 2 ** 64, 2 ** 131000 - 1))
print((2 ** 131071).bit_length(), (1 << 131071).bit_length(), (2 ** 131071 - 1 + 2 ** 131071).bit_length())
