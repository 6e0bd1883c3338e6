"""Runs random programs on arrays with NumPy and in micrograd, and shows where what they print differs.

Each program is drawn from its own seed, so that a difference can be shown again. Steps are tried out with NumPy while a
program is drawn, so that most of them succeed; now and then one that fails ends the program, so that the words of
exceptions are compared too. What micrograd refuses by name is counted apart. NumPy is run without its loops for wide
registers, so that its elementary functions are those of the C library.

    swift build --product micrograd
    python3 Tests/Scripts/numpy_programs.py [--first SEED] [--count N] [--show SEED] [--binary PATH]
"""

import argparse
import builtins
import contextlib
import io
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import warnings

ROOT = pathlib.Path(__file__).resolve().parents[2]


def without_wide_registers():
    """Starts this script again where NumPy would use loops of its own."""
    if "NPY_DISABLE_CPU_FEATURES" in os.environ:
        return
    ask = "from numpy._core._multiarray_umath import __cpu_dispatch__ as d, __cpu_features__ as f; print(*[n for n in d if f.get(n)])"
    found = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True).stdout.strip()
    os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, "NPY_DISABLE_CPU_FEATURES": found})


without_wide_registers()
import numpy as np  # noqa: E402

ONE = ("exp log sin cos tanh sqrt abs floor ceil sign square negative isnan isfinite cumsum sort unique ravel "
       "transpose round logical_not argsort diff rint arctan expm1 flip squeeze atleast_2d zeros_like ones_like").split()
TWO = "maximum minimum add subtract multiply arctan2 hypot equal less logical_and power mod floor_divide isclose array_equal".split()
FOLDS = "sum mean min max std var argmin argmax prod all any cumsum".split()


class Program:
    """One random program, tried out while it is written."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = ["import numpy as np", f"np.random.seed({seed})"]
        self.names = {}
        self.output = io.StringIO()
        self.faults = self.random.random() < 0.5
        self.ended = not all(self.run(line) for line in self.lines)

    def run(self, line):
        """Whether a line runs; what it prints is kept, the words of an exception too."""
        try:
            with contextlib.redirect_stdout(self.output):
                exec(line, self.names)
            return True
        except Exception as error:
            kind = next(k.__name__ for k in type(error).__mro__ if getattr(builtins, k.__name__, None) is k)
            self.output.write(f"{kind}: {error}\n" if str(error) else f"{kind}\n")
            return False

    def tried(self, line):
        """Writes a line that runs, or one that fails now and then, which ends the program."""
        kept = {name: (value, value.copy()) for name, value in self.names.items() if isinstance(value, np.ndarray)}
        state, length = np.random.get_state(), self.output.tell()
        if self.run(line) and all(value.size < 3000 for value in self.arrays().values()):
            self.lines.append(line)
            return
        fails = self.faults and self.random.random() < 0.15
        if fails and "Error" in self.output.getvalue()[length:]:
            self.lines.append(line)
            self.ended = True
            return
        self.output.seek(length)
        self.output.truncate()
        np.random.set_state(state)
        for name in [name for name in self.arrays() if name not in kept]:
            del self.names[name]
        for name, (value, copy) in kept.items():
            if value.flags.writeable:
                value[...] = copy
            self.names[name] = value

    def arrays(self):
        return {name: value for name, value in self.names.items() if isinstance(value, np.ndarray)}

    def text(self):
        for number in range(3):
            self.tried(f"v{number} = {self.made()}")
        for step in range(self.random.randint(5, 14)):
            if not self.ended:
                self.tried(self.statement(step))
        for name in sorted(self.arrays()):
            if not self.ended:
                self.tried(f"print({name!r}, {name}.shape, {name}.dtype, repr({name}))")
        return "\n".join(self.lines) + "\n"

    # What is written

    def choose(self, *options):
        option = self.random.choice(options)
        return option() if callable(option) else option

    def name(self):
        names = sorted(self.arrays())
        return self.random.choice(names) if names else "np.arange(4)"

    def number(self):
        return self.choose("0", "1", "2", "-1", "3", "0.5", "-1.5", "2.25", "10", "True", "1e-3", "7")

    def shape(self):
        sizes = [self.choose("1", "2", "3", "4", "5", "0" if self.random.random() < 0.1 else "2") for _ in range(self.choose(1, 1, 2, 2, 2, 3))]
        return f"({', '.join(sizes)},)"

    def made(self):
        return self.choose(
            lambda: f"np.arange({self.random.randint(1, 24)})", lambda: f"np.arange({self.random.randint(1, 12)}.)",
            lambda: f"np.random.randn(*{self.shape()})", lambda: f"np.random.randint(-9, 10, {self.shape()})",
            lambda: f"np.random.uniform(-3, 3, {self.shape()})", lambda: f"np.round(np.random.randn(*{self.shape()}) * 10, {self.random.randint(0, 3)})",
            lambda: f"np.linspace({self.number()}, {self.number()}, {self.random.randint(0, 9)})", lambda: f"np.zeros({self.shape()})",
            lambda: f"np.ones({self.shape()}, dtype={self.choose('int', 'bool', 'float')})", lambda: f"np.full({self.shape()}, {self.number()})",
            lambda: f"np.array([[{self.number()}, {self.number()}], [{self.number()}, {self.number()}]])",
            lambda: f"np.array([{', '.join(self.number() for _ in range(self.random.randint(0, 6)))}])",
            lambda: f"np.random.permutation({self.random.randint(1, 12)})", lambda: f"np.eye({self.random.randint(1, 4)})",
            lambda: f"np.random.randn(*{self.shape()}) > 0", lambda: f"np.random.normal({self.number()}, 2, {self.shape()}) * 1e{self.random.randint(-9, 9)}",
            lambda: f"np.arange(24).reshape({self.choose('4, 6', '2, 3, 4', '-1, 8', '3, -1', '24', '1, 24')})",
            lambda: f"np.random.choice({self.random.randint(1, 9)}, {self.shape()})",
        )

    def index(self):
        whole = lambda: str(self.random.randint(-4, 4))
        part = lambda: self.choose("", "", whole)
        one = lambda: self.choose(
            whole, lambda: f"{part()}:{part()}", lambda: f"{part()}:{part()}:{self.choose('', '1', '2', '-1', '-2')}", ":", "None", "...",
            lambda: f"[{', '.join(whole() for _ in range(self.random.randint(0, 3)))}]", lambda: f"np.array([[{whole()}, {whole()}]])",
            lambda: f"[{self.choose('True', 'False')}, {self.choose('True', 'False')}]", "::-1", "1:", ":-1")
        return self.choose(
            one, one, lambda: f"{one()}, {one()}", lambda: f"{one()}, {one()}, {one()}",
            lambda: f"{self.name()} {self.choose('>', '<', '==', '!=')} {self.number()}")

    def expression(self, depth):
        if depth <= 0:
            return self.choose(self.name, self.name, self.number, lambda: f"{self.name()}[{self.index()}]")
        inner = lambda: self.expression(depth - 1)
        operator = lambda: self.choose("+", "-", "*", "/", "//", "%", "**", "<", "<=", "==", "!=", ">", "&", "|", "^", "+", "-", "*")
        axis = lambda: self.choose("", "", "axis=0", "axis=1", "axis=-1", "axis=0, keepdims=True", "1")
        return self.choose(
            lambda: f"({inner()} {operator()} {inner()})", lambda: f"({inner()} {operator()} {inner()})", lambda: f"({inner()} {operator()} {self.number()})",
            lambda: f"np.{self.random.choice(ONE)}({inner()})", lambda: f"np.{self.random.choice(TWO)}({inner()}, {inner()})",
            lambda: f"{self.name()}.{self.random.choice(FOLDS)}({axis()})", lambda: f"np.{self.random.choice(FOLDS)}({inner()}, {axis()})",
            lambda: f"{self.name()}[{self.index()}]", lambda: f"{inner()}[{self.index()}]", lambda: f"{self.name()}.T", lambda: f"{self.name()}.reshape({self.choose('-1', '2, -1', '-1, 3', '(1, -1)', '-1, 1, 2')})",
            lambda: f"np.where({inner()}, {inner()}, {inner()})", lambda: f"np.clip({inner()}, {self.number()}, {self.number()})",
            lambda: f"np.{self.choose('concatenate', 'vstack', 'hstack', 'stack', 'column_stack')}([{inner()}, {inner()}])",
            lambda: f"np.concatenate([{inner()}, {inner()}], axis={self.choose('0', '1', 'None')})", lambda: f"-{inner()}", lambda: f"abs({inner()})",
            lambda: f"np.{self.choose('c_', 'r_')}[{inner()}, {inner()}]", lambda: f"np.meshgrid({inner()}, {inner()})[{self.choose('0', '1')}]",
            lambda: f"{self.name()}.astype({self.choose('int', 'float', 'bool')})", lambda: f"(np.round({inner()}) @ np.round({inner()}))",
            lambda: f"np.{self.choose('dot', 'outer')}(np.round({inner()}), np.round({inner()}))", lambda: f"np.nonzero({inner()})", lambda: f"np.argwhere({inner()})",
            lambda: f"np.repeat({inner()}, {self.choose('2', '3')})", lambda: f"np.tile({inner()}, {self.choose('2', '(2, 1)')})", lambda: f"np.roll({inner()}, {self.random.randint(-4, 4)})",
            lambda: f"len({inner()})", lambda: f"{self.name()}.tolist()", lambda: f"list({self.name()})", lambda: f"sum({self.name()})", lambda: f"{self.number()} in {self.name()}",
            lambda: f"np.take({self.name()}, [0, -1], {axis().split(',')[0] or 'axis=None'})", lambda: f"np.random.permutation({inner()})",
            lambda: f"np.sort({inner()}, axis={self.choose('0', '-1', 'None')})", lambda: f"np.diff({inner()}, axis={self.choose('0', '-1')})", lambda: f"{self.name()}.ravel()", lambda: f"{self.name()}.copy()",
            lambda: f"np.swapaxes({inner()}, 0, {self.choose('1', '-1')})", lambda: f"np.expand_dims({inner()}, {self.choose('0', '1', '-1')})", lambda: f"np.median({inner()}, {axis()})", lambda: f"np.{self.choose('triu', 'tril', 'trace', 'diag')}({inner()})",
        )

    def statement(self, step):
        operator = lambda: self.choose("+", "-", "*", "/", "//", "%", "**", "&", "|")
        return self.choose(
            lambda: f"print(repr({self.expression(2)}))", lambda: f"print(repr({self.expression(3)}))", lambda: f"print({self.expression(2)})",
            lambda: f"w{step} = {self.expression(2)}", lambda: f"w{step} = {self.name()}[{self.index()}]", lambda: f"{self.name()}[{self.index()}] = {self.expression(1)}",
            lambda: f"{self.name()}[{self.index()}] = {self.number()}", lambda: f"{self.name()} {operator()}= {self.expression(1)}",
            lambda: f"{self.name()}[{self.index()}] {operator()}= {self.expression(1)}", lambda: f"w{step} = {self.name()}.reshape(-1)",
            lambda: f"np.random.shuffle({self.name()})", lambda: f"for row in {self.name()}: row += {self.number()}", lambda: f"{self.name()}.sort()", lambda: f"{self.name()}.fill({self.number()})",
        )


def actual(text, folder, binary):
    """What micrograd prints, the last line of a traceback included."""
    program = pathlib.Path(folder) / "program.py"
    program.write_text(text, encoding="utf-8")
    run = subprocess.run([binary, "run", program], capture_output=True, encoding="utf-8", errors="replace")
    if run.returncode not in (0, 1):
        return run.stdout + f"exit status {run.returncode}: {run.stderr}"
    if run.returncode == 0:
        return run.stdout
    # The words of the exception stand last, with a hint of ours after them, indented; they may go on in further lines.
    lines = run.stderr.rstrip("\n").split("\n")
    start = max(n for n, line in enumerate(lines) if re.match(r"[A-Z]\w*(Error|Exception|Iteration|Interrupt)\b", line))
    return run.stdout + lines[start] + "\n"


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--first", type=int, default=0)
    arguments.add_argument("--count", type=int, default=1000)
    arguments.add_argument("--show", type=int)
    arguments.add_argument("--binary", default=ROOT / ".build" / "debug" / "micrograd")
    options = arguments.parse_args()
    warnings.simplefilter("ignore")
    counts, differing = {"agree": 0, "of which end in an exception": 0, "refused": 0, "lines": 0}, []
    seeds = [options.show] if options.show is not None else range(options.first, options.first + options.count)
    with tempfile.TemporaryDirectory() as folder:
        for seed in seeds:
            program = Program(seed)
            text, wanted = program.text(), program.output.getvalue()
            got = actual(text, folder, options.binary)
            if options.show is not None:
                print(text, "--- NumPy", wanted, "--- micrograd", got, sep="\n")
            if got == wanted:
                counts["agree"] += 1
                counts["of which end in an exception"] += program.ended
                counts["lines"] += text.count("\n")
            elif "is not in this subset" in got or "is not in this subset" in got:
                counts["refused"] += 1
            else:
                differing.append(seed)
    print(counts, f"{len(differing)} differ:", differing)
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
