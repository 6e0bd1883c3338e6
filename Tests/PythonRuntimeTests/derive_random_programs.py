"""Draws ten thousand small programs and records what CPython 3.11 prints for each.

The programs are those of Tests/Scripts/small_programs.py that are short, from the first seed on. In RandomPrograms/NUMBER.txt each
begins with a line `#### SEED`; after a line `####` follows what CPython prints, the exception that ends it included. Without
arguments the script compares; with --write it records.

    python3 Tests/PythonRuntimeTests/derive_random_programs.py [--write]
"""

import itertools
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Scripts"))

import program_comparison  # noqa: E402
import small_programs  # noqa: E402

FOLDER = HERE / "RandomPrograms"
FILES, PROGRAMS = 5, 2000
LONGEST = 750
UNLIKE = (" at 0x", "MemoryError")
"""What CPython itself prints otherwise the next time, or prints without words."""


def recorded(seed):
    """A program with what it prints; nil for one that is too long or can't be compared."""
    text = small_programs.draw(seed)
    if len(text) > LONGEST:
        return None
    output = program_comparison.expected(text, "__main__")
    if output is None or len(text) + len(output) > LONGEST or any(words in output for words in UNLIKE):
        return None
    return f"#### {seed}\n{text}####\n{output}"


def main():
    program_comparison.prepare()
    programs = filter(None, map(recorded, itertools.count()))
    differing = 0
    for number in range(FILES):
        text = "".join(itertools.islice(programs, PROGRAMS))
        file = FOLDER / f"{number}.txt"
        if "--write" in sys.argv:
            file.parent.mkdir(exist_ok=True)
            file.write_text(text, encoding="utf-8")
        agrees = file.exists() and file.read_text(encoding="utf-8") == text
        differing += not agrees
        print(f"{file.name}: {PROGRAMS} programs, {len(text.encode())} bytes, {'agree' if agrees else 'DIFFER'}")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
