"""Compares Sources/TerminalDrawing/Text/CellWidth+Table.swift with Python's Unicode tables; with --write it is written.

    python3 Tests/Scripts/cell_widths.py [--write]
"""
import sys
import unicodedata

from stored import TESTS, settle

FILE = TESTS.parent / "Sources/TerminalDrawing/Text/CellWidth+Table.swift"


def width(code):
    character = chr(code)
    # Vowels and finals of Hangul join the leading consonant's cell.
    if 0x1160 <= code <= 0x11FF or 0xD7B0 <= code <= 0xD7FF:
        return 0
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    if unicodedata.east_asian_width(character) in ("W", "F"):
        return 2
    # The ideographic planes are wide also where nothing is assigned yet.
    if 0x20000 <= code <= 0x2FFFD or 0x30000 <= code <= 0x3FFFD:
        return 2
    return 1


def ranges(wanted):
    found, first = [], None
    for code in range(0x300, 0x110001):
        inside = code < 0x110000 and width(code) == wanted
        if inside and first is None:
            first = code
        if not inside and first is not None:
            found.append((first, code - 1))
            first = None
    return found


def table(name, sentence, wanted):
    yield f"  /// {sentence}"
    yield f"  static let {name}: [UInt32] = ["
    pairs = [f"0x{a:x}, 0x{b:x}," for a, b in ranges(wanted)]
    line = "   "
    for pair in pairs:
        if len(line) + 1 + len(pair) > 108:
            yield line
            line = "   "
        line += " " + pair
    yield line
    yield "  ]"


def lines():
    yield f"// Written by Tests/Scripts/cell_widths.py from Unicode {unicodedata.unidata_version}."
    yield ""
    yield "extension CellWidth {"
    yield from table("zeroWidthRanges", "Scalars from U+0300 that take no column, as first, last, first, last.", 0)
    yield ""
    yield from table("wideRanges", "Scalars from U+0300 that take two columns, as first, last, first, last.", 2)
    yield "}"


sys.exit(settle(FILE, "\n".join(lines()) + "\n", "lines of cell widths"))
