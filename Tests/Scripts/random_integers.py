"""Evaluates random expressions of large whole numbers in CPython and in micrograd, and shows where they differ.

Each expression is drawn from its own seed, so that a difference can be shown again. What this language refuses by
name, such as a complex result, is counted apart.

    swift build -c release --product micrograd
    python3 Tests/Scripts/random_integers.py [--first SEED] [--count N] [--binary FILE]
"""

import argparse
import pathlib
import subprocess
import sys
import tempfile

TESTS = pathlib.Path(__file__).resolve().parents[1]
BINARY = TESTS.parent / ".build" / "release" / "micrograd"
CHUNK = 1000
HEAD = """import math
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__ + ": " + str(error))
"""

sys.path.insert(0, str(TESTS / "PythonRuntimeTests"))
from integer_expressions import IntegerExpressions  # noqa: E402


def printed(command, program):
    """The lines that a program prints, and what it says when it does not come to its end."""
    run = subprocess.run(command + [program], capture_output=True, encoding="utf-8", timeout=600)
    return run.stdout.splitlines(), run.stderr


def compare(seeds, binary):
    """The differences among the expressions of some seeds, and how many were refused."""
    expressions = [IntegerExpressions(seed).next() for seed in seeds]
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(folder) / "program.py"
        program.write_text(HEAD + "".join(f"show(lambda: {text})\n" for text in expressions))
        wanted, _ = printed([sys.executable, "-W", "ignore"], program)
        found, problem = printed([binary, "run"], program)
    if len(wanted) != len(found) or len(wanted) != len(expressions):
        sys.exit(f"seeds {seeds}: {len(found)} lines instead of {len(wanted)}\n{problem}")
    rows = list(zip(seeds, expressions, wanted, found))
    refused = [row for row in rows if "is not in this subset" in row[3]]
    return [row for row in rows if row[2] != row[3] and row not in refused], len(refused)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--binary", default=BINARY)
    options = parser.parse_args()
    differing = refused = 0
    for first in range(options.first, options.first + options.count, CHUNK):
        seeds = range(first, min(first + CHUNK, options.first + options.count))
        differences, refusals = compare(seeds, options.binary)
        differing, refused = differing + len(differences), refused + refusals
        for seed, expression, wanted, found in differences:
            print(f"seed {seed}: {expression}\n  CPython   {wanted}\n  micrograd {found}")
    print(f"{options.count} expressions: {differing} differ, {refused} are refused by name")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
