"""Compares RandomGraph+Text.swift, random expressions and what PyPI's micrograd 0.1.0 makes of them; --write writes it.

    pip install micrograd==0.1.0
    python3 Tests/Scripts/micrograd_graphs.py [--write]
"""
import random
import sys
import textwrap

from lecture_values import Value
from stored import TESTS, settle

BINARY = ["+", "-", "*", "/"]
UNARY = ["neg", "relu", "square", "cube", "inverse", "root"]
NUMBER = ["+n", "n+", "-n", "n-", "*n", "n*", "/n", "n/"]

APPLY = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b,
    "neg": lambda a, n: -a, "relu": lambda a, n: a.relu(), "square": lambda a, n: a**2,
    "cube": lambda a, n: a**3, "inverse": lambda a, n: a**-1, "root": lambda a, n: a**0.5,
    "+n": lambda a, n: a + n, "n+": lambda a, n: n + a, "-n": lambda a, n: a - n, "n-": lambda a, n: n - a,
    "*n": lambda a, n: a * n, "n*": lambda a, n: n * a, "/n": lambda a, n: a / n, "n/": lambda a, n: n / a,
}


def make(generator):
    """A list of steps over three leaves; each step names an operation, its operands and a number."""
    leaves = [round(generator.uniform(-3, 3), 3) or 1.0 for _ in range(3)]
    values = [Value(x) for x in leaves]
    steps = []
    while len(steps) < 12:
        kind = generator.choice([BINARY, UNARY, NUMBER])
        name = generator.choice(kind)
        first = generator.randrange(len(values))
        second = generator.randrange(len(values)) if kind is BINARY else 0
        number = round(generator.uniform(0.1, 3), 2) if kind is NUMBER else 0.0
        # The quotient and the powers must stay real and of a size that rounding does not drown.
        if name in ("/", "inverse", "root", "n/"):
            divisor = values[second if name == "/" else first].data
            if abs(divisor) < 0.1 or name == "root" and divisor <= 0:
                continue
        operand = values[second] if kind is BINARY else number
        out = APPLY[name](values[first], operand)
        if abs(out.data) > 1e6:
            continue
        values.append(out)
        steps.append((name, first, second, number))
    root = values[-1]
    for value in values[3:-1]:
        root = root + value
    root.backward()
    return leaves, steps, root.data, [float(v.grad) for v in values]


def words(name, numbers):
    return textwrap.wrap(" ".join([name] + [str(n) for n in numbers]), 100, break_on_hyphens=False)


def lines():
    yield "// Made by Tests/Scripts/micrograd_graphs.py from PyPI's micrograd 0.1.0."
    yield ""
    yield "extension RandomGraph {"
    yield "  /// Leaves; steps as `operation:first:second:number`; the root's data; the gradients of leaves and steps."
    yield '  static let text = """'
    generator = random.Random(1)
    for _ in range(60):
        leaves, steps, data, gradients = make(generator)
        wrapped = words("graph", leaves) + words("steps", [":".join(map(str, step)) for step in steps])
        wrapped += words("data", [data]) + words("gradients", gradients)
        yield from ["    " + line for line in wrapped]
    yield '    """'
    yield "}"


sys.exit(settle(TESTS / "MicrogradTests/RandomGraph+Text.swift", "\n".join(lines()) + "\n", "lines of micrograd's graphs"))
