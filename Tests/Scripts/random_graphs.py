"""Builds random graphs of Values with PyPI's micrograd 0.1.0 and in micrograd, and shows where their numbers differ.

Data must agree to the last bit, gradients within 1e-12. A gradient is a sum over paths, in an order that is free, and
where large terms cancel its last digits are a matter of that order: so it is 1e-12 of the sum of the terms' sizes, and the
few that are not within 1e-12 of their own size are counted. Each graph is drawn from its own seed, so that a
difference can be shown again. Half of the graphs hold `exp` and `tanh`, which PyPI's package has not: they are added as
the lecture does.

    pip install micrograd==0.1.0
    swift build -c release --product micrograd
    python3 Tests/Scripts/random_graphs.py [--first SEED] [--count N] [--show SEED] [--binary FILE]
"""

import argparse
import ast
import pathlib
import random
import subprocess
import sys

from lecture_values import Value

BINARY = pathlib.Path(__file__).resolve().parents[2] / ".build" / "release" / "micrograd"
CHUNK = 500
LARGEST = 1e6


def nodes(root):
    """All nodes under a root, operands first."""
    found = {}

    def visit(value):
        if value not in found:
            for operand in value._prev:
                visit(operand)
            found[value] = None

    visit(root)
    return found


def slopes(value):
    """The operands of a node, each with the derivative of the node by it; no gradient is changed."""
    kept = [(operand, operand.grad) for operand in (value, *value._prev)]
    for operand, _ in kept:
        operand.grad = 0
    value.grad = 1
    value._backward()
    found = [(operand, operand.grad) for operand in value._prev]
    for operand, grad in kept:
        operand.grad = grad
    return found


class Graph:
    """A random program that builds a graph, run by CPython while it is drawn, and the numbers that it ends with."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.has_curves = seed % 2 == 1
        self.text, self.values, self.names = "", [], {"Value": Value}
        for _ in range(self.random.randint(1, 5)):
            self.add(f"Value({self.random.uniform(-3, 3)!r})")
        for _ in range(self.random.randint(3, 30)):
            self.add(self.step())
        self.add(" + ".join(f"v{n}" for n in range(len(self.values))))
        root = self.values[-1]
        root.backward()
        self.text += f"v{len(self.values) - 1}.backward()\n"
        self.data = [float(value.data) for value in self.values]
        self.gradients = [float(value.grad) for value in self.values]
        self.sizes = self.sums_of_sizes()

    def sums_of_sizes(self):
        """What the gradients were if no term cancelled another."""
        sizes = {value: 0.0 for value in nodes(self.values[-1])}
        sizes[self.values[-1]] = 1.0
        for value in reversed(list(sizes)):
            for operand, slope in slopes(value):
                sizes[operand] += abs(slope) * sizes[value]
        return [sizes.get(value, 0.0) for value in self.values]

    def program(self):
        """The program, whose last line prints all data and all gradients."""
        names = ", ".join(f"v{n}" for n in range(len(self.values)))
        return f"{self.text}vs = [{names}]\nprint([[v.data for v in vs], [v.grad for v in vs]])\n"

    def add(self, expression):
        """Binds the next name to an expression, unless its value or its slope is nothing that numbers can be compared with."""
        try:
            value = eval(expression, self.names)
            usable = self.is_tame(value)
        except (ArithmeticError, ValueError):
            usable = False
        if usable:
            self.names[f"v{len(self.values)}"] = value
            self.text += f"v{len(self.values)} = {expression}\n"
            self.values.append(value)

    def is_tame(self, value):
        """Whether a node is a real number of middling size; where Python's own `backward` raises, it is not."""
        if isinstance(value.data, complex) or not abs(value.data) < LARGEST:
            return False
        return all(not isinstance(slope, complex) and abs(slope) < LARGEST for _, slope in slopes(value))

    def step(self):
        value = lambda: f"v{self.random.randrange(len(self.values))}"
        number = lambda: self.random.choice([repr(self.random.randint(-3, 3)), repr(self.random.uniform(-3, 3))])
        operator = self.random.choice("+-*/")
        forms = [
            lambda: f"{value()} {operator} {value()}", lambda: f"{value()} {operator} {value()}",
            lambda: f"{value()} {operator} {number()}", lambda: f"{number()} {operator} {value()}",
            lambda: f"{value()}**{self.random.choice([2, 3, 4, -1, -2, 0.5, 1.5, -0.5, 1, 0, 2.0, 1/3])!r}",
            lambda: f"{value()}.relu()", lambda: f"-{value()}",
            lambda: f"({value()} {operator} {value()}) * {value()}", lambda: f"sum([{value()}, {value()}, {value()}])",
        ]
        curves = [lambda: f"{value()}.tanh()", lambda: f"{value()}.exp()"]
        return self.random.choice(forms + curves * self.has_curves)()


def printed(binary, graphs):
    """The data and gradients that micrograd prints for graphs, run as one program."""
    program = "".join(graph.program() for graph in graphs)
    run = subprocess.run([binary, "run", "-"], input=program, capture_output=True, encoding="utf-8")
    if run.returncode:
        sys.exit(run.stderr)
    return [ast.literal_eval(line) for line in run.stdout.splitlines()]


def compare(seed, graph, data, gradients, counts):
    """Counts how a graph's numbers agree, and prints those that don't."""
    rows = list(zip(data, graph.data, gradients, graph.gradients, graph.sizes, strict=True))
    wrong = [(f"v{n}", *row) for n, row in enumerate(rows)
             if repr(row[0]) != repr(row[1]) or not abs(row[2] - row[3]) <= 1e-12 * row[4]]
    counts["graphs"] += not wrong
    counts["nodes"] += len(rows)
    counts["exact"] += sum(row[2] == row[3] for row in rows)
    counts["close"] += sum(abs(row[2] - row[3]) <= 1e-12 * abs(row[3]) for row in rows)
    for row in wrong:
        print(f"seed {seed}:", *row)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--show", type=int)
    parser.add_argument("--binary", default=BINARY)
    options = parser.parse_args()
    if options.show is not None:
        print(Graph(options.show).program(), end="")
        options.first, options.count = options.show, 1
    counts = dict.fromkeys(["nodes", "exact", "close", "graphs"], 0)
    for first in range(options.first, options.first + options.count, CHUNK):
        seeds = range(first, min(first + CHUNK, options.first + options.count))
        graphs = [Graph(seed) for seed in seeds]
        for seed, graph, numbers in zip(seeds, graphs, printed(options.binary, graphs), strict=True):
            compare(seed, graph, *numbers, counts)
    print(f"{counts['nodes']} nodes: {counts['exact']} gradients agree to the last bit, {counts['close']} within 1e-12 of "
          "their size, the others of their terms'")
    print(f"{counts['graphs']} of {options.count} graphs agree")
    return counts["graphs"] != options.count


if __name__ == "__main__":
    sys.exit(main())
