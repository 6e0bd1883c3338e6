"""Re-derives what each program under Programs/ must print, with the python3 that runs this script.

A program NAME.py stands beside NAME.expected: what CPython 3.11 prints, and, when an exception
ends the program, the last line of its traceback. Without arguments the script compares and says
how many agree (exit status 1 when some don't); with --write it records what CPython prints.

    python3.11 Tests/PythonRuntimeTests/derive_expectations.py [--write]
"""

import concurrent.futures
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
    programs = sorted(PROGRAMS.rglob("*.py"))
    derived = [program for program in programs if not is_ours(program)]
    with concurrent.futures.ThreadPoolExecutor() as pool:
        texts = list(pool.map(printed, derived))
    differing = []
    for program, actual in zip(derived, texts):
        expected = program.with_suffix(".expected")
        if "--write" in sys.argv:
            expected.write_text(actual, encoding="utf-8")
        if not expected.exists() or expected.read_text(encoding="utf-8") != actual:
            differing.append(str(program.relative_to(PROGRAMS)))
    for name in differing:
        print("differs:", name)
    print(f"{len(programs) - len(derived)} programs show decisions of ours")
    print(f"{len(derived) - len(differing)} of {len(derived)} programs agree")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
