"""What the scripts that derive a whole file have in common: comparing it line by line, or writing it."""

import itertools
import pathlib
import sys

TESTS = pathlib.Path(__file__).resolve().parents[1]


def settle(file, text, things):
    """Compares a derived text with its file, or writes it there with --write, and says how many lines agree.

    The exit status is 1 where some don't.
    """
    if "--write" in sys.argv:
        file.write_text(text, encoding="utf-8")
    stored = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    pairs = list(itertools.zip_longest(stored, text.splitlines()))
    for number, (was, derived) in enumerate(pairs, 1):
        if was != derived:
            print(f"differs: {file.name}:{number}\n  stored  {was}\n  derived {derived}")
    agreed = sum(was == derived for was, derived in pairs)
    print(f"{agreed} of {len(pairs)} {things} agree")
    return agreed != len(pairs)
