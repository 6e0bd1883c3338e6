"""Compares the table of EdgeValues.md with what CPython and PyPI's micrograd 0.1.0 do.

    pip install micrograd==0.1.0
    python3 Tests/Scripts/edge_values.py

Where the last column is empty, Python must give the row's value and gradients; else it must do what is told there. `exp`, `log` and
`tanh` are those of the `math` module; of the lecture's own formula for tanh it is told too.
"""

import math
import operator
import sys

from micrograd.engine import Value

from stored import TESTS

ARTICLE = TESTS.parent / "Sources/Micrograd/Micrograd.docc/EdgeValues.md"
OPERATORS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "**": operator.pow}
SLOPES = {"exp": lambda x, out: out, "log": lambda x, out: 1 / x, "tanh": lambda x, out: 1 - out**2}


def computed(words):
    """The value of an expression and its gradients."""
    if words[0] in SLOPES:
        x = float(words[1])
        out = getattr(math, words[0])(x)
        return out, [SLOPES[words[0]](x, out)]
    if words[0] == "relu":
        operands = [Value(float(words[1]))]
        out = operands[0].relu()
    elif words[1] == "**":
        operands = [Value(float(words[0]))]
        out = operands[0] ** (int(words[2]) if words[2].lstrip("-").isdigit() else float(words[2]))
    else:
        operands = [Value(float(words[0])), Value(float(words[2]))]
        out = OPERATORS[words[1]](*operands)
    if isinstance(out.data, complex):
        return "a complex number", []
    value = out.data
    try:
        out.backward()
    except ArithmeticError as error:
        return value, f"backward() raises {type(error).__name__}"
    return value, [operand.grad for operand in operands]


def outcome(words, value, gradients):
    """What the last column has to say about Python."""
    try:
        found, slopes = computed(words)
    except (ArithmeticError, ValueError) as error:
        return type(error).__name__
    if isinstance(found, str) or isinstance(slopes, str):
        return found if isinstance(found, str) else slopes
    if not same(found, value):
        return f"the value is {found}"
    if not all(map(same_but_for_sign, slopes, gradients)):
        return f"the gradient is {', '.join(map(repr, slopes))}"
    return ""


def same(a, b):
    """Whether two numbers are the same, the sign of a zero included."""
    return repr(float(a)) == repr(b)


def same_but_for_sign(a, b):
    return same(abs(a), abs(b)) and (a == b or a != a)


def formula(x, value):
    """What is to be told of the lecture's formula for tanh, which is not as exact as `math.tanh`, but near."""
    try:
        found = (math.exp(2 * x) - 1) / (math.exp(2 * x) + 1)
    except OverflowError:
        return "the lecture's formula raises OverflowError"
    return "" if found == value or found != found and value != value else f"the lecture's formula gives {found}"


def told(row):
    """What the last column of a row has to say."""
    words, value = row[0].strip("`").split(" "), float(row[1])
    about = outcome(words, value, [float(gradient) for gradient in row[2].split(",")])
    return about or (formula(float(words[1]), value) if words[0] == "tanh" else "")


def main():
    lines = [line for line in ARTICLE.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    rows = [[cell.strip() for cell in line.split("|")[1:5]] for line in lines]
    differing = [row for row in rows if told(row) != row[3]]
    for row in differing:
        print("differs:", row, "derived:", told(row))
    print(f"{len(rows) - len(differing)} of {len(rows)} edge values agree")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
