"""Reads and writes doubles of random bits in CPython and in micrograd, and shows where the two differ.

Every double is read from CPython's `repr` of it and written again with `repr`, and with `hex` for its bits; in every
second program it is a literal, in the others a text for `float`. Behind each hundredth stands the exact decimal between
it and the next double, which has to be rounded to even.

    swift build -c release --product micrograd
    python3 Tests/Scripts/random_doubles.py [--count N] [--seed N] [--binary FILE]
"""

import argparse
import decimal
import math
import pathlib
import random
import struct
import subprocess
import sys
import time

BINARY = pathlib.Path(__file__).resolve().parents[2] / ".build" / "release" / "micrograd"
CHUNK = 100_000
SHOW = "    print(repr(x), x.hex())\n"

# The exact decimal of the least double has 751 digits.
decimal.getcontext().prec = 1000


def between(value):
    """The exact decimal between a double and the next one."""
    return f"{(decimal.Decimal(value) + decimal.Decimal(math.nextafter(value, math.inf))) / 2:e}"


def texts(generator, count):
    """Texts of doubles of random bits."""
    doubles = struct.unpack(f"<{count}d", generator.randbytes(8 * count))
    finite = [value for value in doubles[::100] if abs(value) < sys.float_info.max]
    return list(map(repr, doubles)) + list(map(between, finite))


def as_literals(numbers):
    """A program that has the numbers as literals; those that Python has no literal for as texts."""
    items = (f"float('{text}')" if "n" in text else text for text in numbers)
    return "for x in [\n" + ",\n".join(items) + "]:\n" + SHOW


def as_texts(numbers):
    return 'for text in """' + "\n".join(numbers) + '""".split():\n    x = float(text)\n' + SHOW


def differences(binary, program, numbers):
    """What CPython and micrograd make of texts, where they differ."""
    run = subprocess.run([binary, "run", "-"], input=program, capture_output=True, encoding="utf-8")
    wanted = [f"{value!r} {value.hex()}" for value in map(float, numbers)]
    lines = run.stdout.splitlines()
    if run.returncode or len(lines) != len(wanted):
        sys.exit(f"{len(lines)} lines instead of {len(wanted)}\n{run.stderr[-2000:]}")
    return [row for row in zip(numbers, wanted, lines) if row[1] != row[2]]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--count", type=int, default=10_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--binary", default=BINARY)
    options = parser.parse_args()
    generator, start = random.Random(options.seed), time.perf_counter()
    total, differing = 0, 0
    for number, first in enumerate(range(0, options.count, CHUNK)):
        numbers = texts(generator, min(CHUNK, options.count - first))
        program = as_literals(numbers) if number % 2 else as_texts(numbers)
        rows = differences(options.binary, program, numbers)
        for text, wanted, found in rows:
            print(f"{text}\n  CPython   {wanted}\n  micrograd {found}")
        total, differing = total + len(numbers), differing + len(rows)
    print(f"{total - differing} of {total} doubles agree, {total / (time.perf_counter() - start):.0f} a second")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
