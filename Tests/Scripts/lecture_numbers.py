"""Compares what the programs under Tests/NotebookTests/Lecture print with CPython and PyPI's micrograd; --write writes it.

    pip install micrograd==0.1.0
    python3 Tests/Scripts/lecture_numbers.py [--write]

Each line that a program prints is a path and a number, which must be within 1e-12 of its size.
"""

import contextlib
import io
import sys

from lecture_values import Value, network
from stored import TESTS

FOLDER = TESTS / "NotebookTests/Lecture"


def printed(program):
    """What a program prints, given the names that are there without an import."""
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(program.read_text(encoding="utf-8"), {"Value": Value, "MLP": network})
    return output.getvalue()


def numbers(text):
    return dict(line.split("\t") for line in text.splitlines())


def agrees(was, derived):
    return None not in (was, derived) and abs(float(was) - float(derived)) <= 1e-12 * abs(float(derived))


def main():
    agreed = count = 0
    for program in sorted(FOLDER.glob("*.py")):
        derived, file = printed(program), program.with_suffix(".expected")
        if "--write" in sys.argv:
            file.write_text(derived, encoding="utf-8")
        derived, stored = numbers(derived), numbers(file.read_text(encoding="utf-8"))
        for path in stored | derived:
            count += 1
            agreed += agrees(stored.get(path), derived.get(path))
            if not agrees(stored.get(path), derived.get(path)):
                print(f"differs: {program.name} {path}: stored {stored.get(path)}, derived {derived.get(path)}")
    print(f"{agreed} of {count} numbers of the lecture agree")
    return agreed != count


if __name__ == "__main__":
    sys.exit(main())
