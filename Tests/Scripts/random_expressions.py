"""Draws expressions as derive_expressions.py does, from other seeds, and runs them in CPython and in micrograd.

Those that give a value run many to a program, those that raise each in a program of its own. What differs only
because this language refuses it by name is counted apart.

    swift build -c release --product micrograd
    python3 Tests/Scripts/random_expressions.py [--seed N] [--family NAME] [--binary PATH]
"""

import argparse
import pathlib
import random
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/PythonRuntimeTests"))

import derive_expressions as derived  # found by the line above


def printed(binary, expressions):
    """What each of the expressions gives; of the one that raises, the last line of the traceback, and nothing after it."""
    text = "import math\n" + "".join(f"print(repr({expression}))\n" for expression in expressions)
    run = subprocess.run([binary, "run", "-"], input=text, capture_output=True, encoding="utf-8")
    lines = run.stdout.split("\n")[:-1]
    raised = [line for line in run.stderr.split("\n") if re.match(r"[A-Z]\w*(Error|Iteration|Interrupt)", line)]
    return lines + raised[-1:]


def raises(outcome):
    return re.match(r"[A-Z]\w*(Error|Iteration)(: |$)", outcome)


def compare(binary, pairs, results):
    """Runs expressions together, or each by itself where one of them ends the program."""
    got = printed(binary, [expression for expression, _ in pairs])
    if len(pairs) > 1 and len(got) != len(pairs):
        for pair in pairs:
            compare(binary, [pair], results)
        return
    for (expression, wanted), actual in zip(pairs, got or ["nothing"]):
        if actual == wanted:
            results["agree"] += 1
        elif "is not in this subset" in actual:
            results["refused"] += 1
        else:
            results["differ"].append((expression, wanted, actual))


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
        values = [pair for pair in pairs if not raises(pair[1])]
        for start in range(0, len(values), 100):
            compare(options.binary, values[start:start + 100], results)
        for pair in pairs:
            if raises(pair[1]):
                compare(options.binary, [pair], results)
        differing += len(results["differ"])
        print(f"{name}: {results['agree']} agree, {results['refused']} refused, {len(results['differ'])} differ")
        for expression, wanted, actual in results["differ"]:
            print(f"  {expression}\n    CPython    {wanted}\n    micrograd  {actual}")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
