"""Re-derives what each program under Programs/ must print, with the python3 that runs this script.

A program NAME.py stands beside NAME.expected: what CPython 3.11 prints, and, when an exception
ends the program, the last line of its traceback. Without arguments the script compares and says
how many agree (exit status 1 when some don't); with --write it records what CPython prints.

    python3 Tests/PythonRuntimeTests/derive_expectations.py [--write]
"""

import pathlib
import re
import subprocess
import sys

PROGRAMS = pathlib.Path(__file__).parent / "Programs"


def printed(program):
    """What CPython prints for a program, the exception that ends it included."""
    run = subprocess.run(
        [sys.executable, "-W", "ignore", program.name],
        cwd=program.parent, capture_output=True, encoding="utf-8", env={"PYTHONIOENCODING": "utf-8"},
    )
    # "Did you mean" is a line of its own here, so it is no part of the message.
    ending = re.sub(r"\. Did you mean: '.*'\?$", "", run.stderr.strip().split("\n")[-1])
    ending += "\n" if run.returncode else ""
    return run.stdout + ending


def is_ours(program):
    """Whether a program shows what this language refuses, or does otherwise by decision, so that CPython can't be asked."""
    return program.read_text(encoding="utf-8").startswith(("# Refused", "# Decided"))


def main():
    writes = "--write" in sys.argv
    agreed, differing, skipped = 0, [], 0
    for program in sorted(PROGRAMS.rglob("*.py")):
        if is_ours(program):
            skipped += 1
            continue
        expected = program.with_suffix(".expected")
        actual = printed(program)
        if writes:
            expected.write_text(actual, encoding="utf-8")
        if expected.exists() and expected.read_text(encoding="utf-8") == actual:
            agreed += 1
        else:
            differing.append(str(program.relative_to(PROGRAMS)))
    print(f"{agreed} of {agreed + len(differing)} expectations agree with Python "
          f"{sys.version.split()[0]}; {skipped} are decisions of ours")
    for name in differing:
        print("differs:", name)
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
