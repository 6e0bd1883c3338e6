"""Prints the numbers that MersenneTwisterTests.swift holds, from CPython's own generator."""
import random


def words(generator, count):
    return [generator.getrandbits(32) for _ in range(count)]


for seed in (0, 1, 1337, 2**32, 2**63 + 5, 2**64 - 1, 2**100 + 7):
    generator = random.Random(seed)
    first = words(generator, 3)
    for _ in range(2000):
        last = generator.getrandbits(32)
    print("seed", seed, first, last)

generator = random.Random(1337)
print("random", [generator.random() for _ in range(4)])
generator = random.Random(1337)
print("uniform", [generator.uniform(-1, 1) for _ in range(3)])
generator = random.Random(42)
print("bits", [generator.getrandbits(k) for k in (1, 5, 31, 32, 33, 53, 64, 0, 7)])
generator = random.Random(42)
print("below", [generator._randbelow(n) for n in (1, 2, 3, 10, 100, 2**32, 2**33 + 1, 2**63 + 1)])

# numpy.random.seed(5) is the recurrence of one word; the standard's own check of the C++ engine uses the same.
N = 624
state = [5489]
for i in range(1, N):
    state.append((1812433253 * (state[-1] ^ (state[-1] >> 30)) + i) & 0xFFFFFFFF)
generator = random.Random()
generator.setstate((3, tuple(state) + (N,), None))
for _ in range(10000):
    last = generator.getrandbits(32)
print("word 5489, ten thousandth", last)

# NumPy's own way to a whole number, from the state that CPython's seed 42 makes.
import numpy

generator = numpy.random.RandomState([42])
limits = (0, 1, 2, 9, 100, 2**31, 2**32 - 1, 2**32, 2**33, 2**63 - 1, 2**63)
print("up to", [int(generator.randint(0, limit + 1, dtype=numpy.uint64)) for limit in limits])
