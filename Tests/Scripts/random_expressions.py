"""Draws expressions as derive_expressions.py does, from other seeds, and runs them in CPython and in micrograd.

Those that give a value run many to a program, those that raise each in a program of its own. What differs only
because this language refuses it by name is counted apart.

    swift build -c release --product micrograd
    python3 Tests/Scripts/random_expressions.py [--seed N] [--family NAME] [--binary PATH]
"""

import argparse
import importlib.util
import pathlib
import random
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SPECIFICATION = importlib.util.spec_from_file_location("derived", ROOT / "Tests/PythonRuntimeTests/derive_expressions.py")
derived = importlib.util.module_from_spec(SPECIFICATION)
SPECIFICATION.loader.exec_module(derived)


def printed(binary, expressions):
    """What each of the expressions gives; of the one that raises, the last line of the traceback, and nothing after it."""
    text = "import math\n" + "".join(f"print(repr({expression}))\n" for expression in expressions)
    run = subprocess.run([binary, "run", "-"], input=text, capture_output=True, encoding="utf-8")
    lines = run.stdout.split("\n")[:-1]
    raised = [line for line in run.stderr.split("\n") if re.match(r"[A-Z]\w*(Error|Iteration|Interrupt)", line)]
    return lines + raised[-1:]


def compare(binary, pairs, results):
    if not pairs:
        return
    got = printed(binary, [expression for expression, _ in pairs])
    for (expression, wanted), actual in zip(pairs, got):
        if actual == wanted:
            results["agree"] += 1
        elif "is not in this subset" in actual:
            results["refused"] += 1
        else:
            results["differ"].append((expression, wanted, actual))
    if len(got) < len(pairs):
        compare(binary, pairs[len(got):], results)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--family", choices=derived.FAMILIES)
    arguments.add_argument("--binary", default=ROOT / ".build/release/micrograd")
    options = arguments.parse_args()
    derived.draw = random.Random(options.seed)
    differing = 0
    for name, expressions in derived.FAMILIES.items():
        if options.family not in (None, name):
            continue
        pairs = [(expression, derived.outcome(expression)) for expression in expressions()]
        pairs = [pair for pair in pairs if pair[1] is not None and "\n" not in pair[0]]
        results = {"agree": 0, "refused": 0, "differ": []}
        for start in range(0, len(pairs), 200):
            compare(options.binary, pairs[start:start + 200], results)
        differing += len(results["differ"])
        print(f"{name}: {results['agree']} agree, {results['refused']} refused, {len(results['differ'])} differ")
        for expression, wanted, actual in results["differ"]:
            print(f"  {expression}\n    CPython    {wanted}\n    micrograd  {actual}")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
