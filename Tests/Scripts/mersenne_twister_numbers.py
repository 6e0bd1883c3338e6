"""Compares Tests/MersenneTwisterTests/MersenneTwisterTests+Numbers.swift with CPython's own generator and NumPy's; --write writes it.

    pip install numpy==2.4.6
    python3 Tests/Scripts/mersenne_twister_numbers.py [--write]
"""

import random
import sys

import numpy

from stored import TESTS, settle

SEEDS = [0, 1, 1337, 2**32, 2**63 + 5, 2**64 - 1, 2**100 + 7]
COUNTS = [1, 5, 31, 32, 33, 53, 64, 0, 7]
BOUNDS = [1, 2, 3, 10, 100, 2**32, 2**33 + 1, 2**63 + 1]
LIMITS = [0, 1, 2, 9, 100, 2**31, 2**32 - 1, 2**32, 2**33, 2**63 - 1, 2**63]


def number(n):
    """A number as Swift has it, with long ones in groups of three digits"""
    return f"{n:_}" if isinstance(n, int) and n >= 10**6 else repr(n)


def array(numbers):
    return "[" + ", ".join(map(number, numbers)) + "]"


def case(seed):
    """The words of a seed, the lowest first, and what a generator draws from it."""
    generator = random.Random(seed)
    key = [seed >> shift & 0xFFFFFFFF for shift in range(0, max(seed.bit_length(), 1), 32)]
    first, later = ([generator.getrandbits(32) for _ in range(count)] for count in (3, 2000))
    return f"Case(key: {array(key).replace(number(2**32 - 1), '.max')}, first: {array(first)}, last: {number(later[-1])})"


def ten_thousandth():
    """What a state grown from one word gives, as NumPy seeds; the standard's own check of the C++ engine has 5489 too."""
    state = [5489]
    for i in range(1, 624):
        state.append((1812433253 * (state[-1] ^ (state[-1] >> 30)) + i) & 0xFFFFFFFF)
    generator = random.Random()
    generator.setstate((3, tuple(state) + (624,), None))
    return [generator.getrandbits(32) for _ in range(10000)][-1]


def pairs(generator, draw, arguments):
    """What is asked of a generator, and what it gives."""
    return [f"({number(argument)}, {number(int(draw(generator, argument)))})" for argument in arguments]


def fractions(draw, count):
    generator = random.Random(1337)
    return [number(draw(generator)) for _ in range(count)]


def table(name, kind, remark, rows):
    yield ""
    yield f"  /// {remark}"
    yield f"  static let {name}{kind} = ["
    yield from [f"    {row}," for row in rows]
    yield "  ]"


def lines():
    asked = ": [(asked: UInt64, drawn: UInt64)]"
    yield "// Written by Tests/Scripts/mersenne_twister_numbers.py with CPython's generator and NumPy's."
    yield ""
    yield "extension MersenneTwisterTests {"
    yield "  /// The ten thousandth word that a state grown from the word 5489 gives."
    yield f"  static let tenThousandth: UInt32 = {number(ten_thousandth())}"
    yield from table("cases", "", "What keys give at first, and as word 2003.", map(case, SEEDS))
    yield from table("fractions", "", "Of the seed 1337.", fractions(lambda g: g.random(), 4))
    yield from table("uniform", "", "Of the seed 1337, from -1 to 1.", fractions(lambda g: g.uniform(-1, 1), 3))
    yield from table("bits", ": [(asked: Int, drawn: UInt64)]", "So many bits, of the seed 42.",
                     pairs(random.Random(42), random.Random.getrandbits, COUNTS))
    yield from table("below", asked, "Whole numbers below a limit, of the seed 42.",
                     pairs(random.Random(42), random.Random._randbelow, BOUNDS))
    # NumPy's own way to a whole number, from the state that CPython's seed 42 makes.
    yield from table("upTo", asked, "Whole numbers up to a limit as NumPy draws them, of the seed 42.",
                     pairs(numpy.random.RandomState([42]), lambda g, limit: g.randint(0, limit + 1, dtype=numpy.uint64), LIMITS))
    yield "}"


FILE = TESTS / "MersenneTwisterTests/MersenneTwisterTests+Numbers.swift"
sys.exit(settle(FILE, "\n".join(lines()) + "\n", "lines of random numbers"))
