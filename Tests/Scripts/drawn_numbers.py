"""Compares Tests/TerminalDrawingTests/DrawnNumbers.swift, numbers as CPython formats them; with --write it is written.

    python3 Tests/Scripts/drawn_numbers.py [--write]
"""
import random
import struct
import sys

from stored import TESTS, settle

EDGES = [0.0, -0.0, 1.0, -6.0, 0.5, 0.00005, 0.00015, -0.00001, 0.99995, 99999.9999, 99999.99995, -9999.9999,
         -9999.99995, 12345678.9, 1.23456e12, -1.23456e12, 1e15, 5e-324, 1.7976931348623157e308,
         -1.7976931348623157e308, 2.5, 24.70408163265306, 138.83381924198252, 0.7071067811865476]


def drawn(value, style):
    """The style's own text, or the most exact one with an exponent that has ten columns.

    A number that is not 0 never looks like 0.
    """
    own = format(value, style)
    texts = [own] * (value == 0 or float(own) != 0)
    texts += [format(value, f".{digits}e") for digits in (4, 3, 2, 1)]
    return next(text for text in texts if len(text) <= 10)


def lines():
    random.seed(1)
    scaled = [random.uniform(-1, 1) * 10 ** random.randint(-12, 12) for _ in range(60)]
    patterns = [struct.unpack("<d", struct.pack("<Q", random.getrandbits(64)))[0] for _ in range(60)]
    finite = [value for value in EDGES + scaled + patterns if value == value and abs(value) != float("inf")]
    yield "// Written by Tests/Scripts/drawn_numbers.py with CPython's format()."
    yield ""
    yield "/// Numbers by their bits, as `.4f` and `.4g` draw them in at most ten columns."
    yield "let drawnNumbers: [(bits: UInt64, fixed: String, general: String)] = ["
    for value in finite:
        bits = struct.unpack("<Q", struct.pack("<d", value))[0]
        yield f'  (0x{bits:016x}, "{drawn(value, ".4f")}", "{drawn(value, ".4g")}"),'
    yield "]"


sys.exit(settle(TESTS / "TerminalDrawingTests/DrawnNumbers.swift", "\n".join(lines()) + "\n", "lines of drawn numbers"))
