"""Gives programs that mean harm to the command, each in a notebook of its own, and says what came out and what it took.

Each must end in the exception that is told here, within a second of processor time and within the memory that it is told,
and the cell behind it must still run in the same process.

    swift build -c release --product micrograd
    python3 Tests/Scripts/hostile_programs.py [--binary FILE] [--only WORD]
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

BINARY = pathlib.Path(__file__).resolve().parents[2] / ".build" / "release" / "micrograd"
SECONDS, MEGABYTES = 1, 64


def nested(opening, inside, closing=""):
    """Sizes on both sides of each limit, and on to a million."""
    return [opening * n + inside + closing * n for n in (10, 100, 201, 1000, 2010, 10**4, 10**5, 10**6)]


# Name; programs; what each of them may end in; megabytes, where they need more than the others.
MANY = 700
CASES = [
    # Items of bad input.
    *[(f"item 14: nesting of {name}", nested(*shape), "|SyntaxError|RecursionError|MemoryError|IndentationError|NameError|TypeError|AttributeError", MANY)
      for name, shape in {
          "(": ("(", "1", ")"), "[": ("[", "1", "]"), "{": ("{1:", "1", "}"), "open (": ("(", "1"), "-": ("-", "1"),
          "not": ("not ", "1"), "calls": ("()", "1"), "+0": ("0+", "0"), "**": ("2**-", "1"), "else": ("1 if 1 else ", "1"),
          "lambda": ("lambda:", "1"), "and": ("1 and ", "1"), "<": ("0<", "1"), "~": ("~", "1"), "f(": ("f(", "1", ")"),
          "a[": ("a[", "1", "]"), "walrus": ("(x:=", "1", ")"), "=": ("x=", "1"), "await": ("await ", "1"),
      }.items()],
    ("item 14: blocks", ["\n".join(" " * i + "if 1:" for i in range(n)) + "\n" + " " * n + "pass" for n in (99, 101, 1000, 4000)],
     "|IndentationError|SyntaxError", MANY),
    ("item 14: loops", ["\n".join(" " * i + "for x in y:" for i in range(n)) + "\n" + " " * n + "pass" for n in (19, 21, 99, 1000)],
     "NameError|IndentationError|SyntaxError"),
    ("item 14: f-strings", ["f'{" * 200 + "1" + "}'" * 200, "f'{x:" + "{x:" * 200 + "}" * 201 + "'"], "SyntaxError|NameError"),
    ("item 15: long sum", ["x = " + "1+" * 200_000 + "1", "x = " + "+".join(["a.b"] * 210_000)], "RecursionError", MANY),
    ("item 16: literals", ["0x" + "f" * 10**6, "1_000__0", "007", ".5.", "1e+", "0b2", "1j", "'9'*3; int('0x')"],
     "SyntaxError|ValueError|OverflowError|MemoryError"),
    ("item 16: floats", ["assert 1e400 > 1e308 and 1e-400 == 0", "assert (1if 2else 3) == 1"], ""),
    ("item 17: edges of ints", [
        "assert 2**63 == 9223372036854775808 and -2**63 == -9223372036854775808",
        "assert -2**63 // -1 == 2**63 and (-2**63) % -1 == 0 and divmod(-7, 2) == (-4, 1)",
        "assert (2**63 - 1) + 1 == 2**63 and -(-2**63) == 2**63 and abs(-2**63) == 2**63",
        "assert range(2**62)[-1] == 2**62 - 1 and (2**63 - 1) * (2**63 - 1) == 85070591730234615847396907784232501249"], ""),
    ("item 17: zero", ["1 // 0", "1 % 0", "2**63 // 0", "0.0 // 0", "divmod(2**64, 0)"], "ZeroDivisionError"),
    ("item 17: floats that are no ints", ["int(float('inf'))", "int(float('nan'))", "round(float('inf'))", "[1][2**64]", "range(3)[-2**63]",
                                    "'a'[2**63 - 1]", "'abc'.center(-2**63)[4]", "[0] * 2**63", "chr(2**63)", "1 << -1", "math.floor(1e400)"],
     "OverflowError|ValueError|IndexError|MemoryError|NameError"),
    ("item 18: digits and blanks of Unicode", ["１+１", "1\u00a0+ 1", "x = \u200b1", "a\u202eb = 1"], "SyntaxError"),
    ("item 19: escapes", ["'\\N{no such name}'", "'\\x'", "'\\x1'", "'\\u12'", "'\\U00110000'", "'''abc", "'abc", "b'\\x'"], "SyntaxError"),
    ("item 19: a surrogate", ["print('\\ud800')"], "|UnicodeEncodeError|SyntaxError"),
    # Vectors.
    ("vector 16: powers", ["10**10**10", "9**9**9**9", "2**(2**40)", "1<<10**12", "x = 3\nfor i in range(60): x = x*x", "math.factorial(10**9)",
                   "import math\nmath.factorial(10**9)", "pow(3, 2**64)", "x = 1\nwhile True: x = x << 1000"],
     "OverflowError|MemoryError|NameError"),
    ("vector 17: digits", ["int('9'*10**6)", "str(7**20000)", "x = " + "9" * 10**7, "print(7**20000)", "f'{7**20000}'", "'%d' % 7**20000", "int('1'*4301)"],
     "ValueError|SyntaxError|TypeError", 200),
    ("vector 18: sizes", ["'a'*10**12", "[0]*10**12", "[[0]*10**4]*10**12", "(1,)*10**12", "x = 'ab'\nwhile True: x += x", "x = [0]\nwhile True: x += x",
                  "x = (0,)\nwhile True: x += x", "'%1000000000d'%1", "f'{1:>2000000000}'", "f'{1.5:.2000000000f}'", "'%.*f' % (2**31, 1.0)",
                  "'a'.join(['b'*10**7]*10**7)", "('a'*10**5).replace('', 'b'*10**7)", "' '.center(10**10)", "' '.ljust(10**12)",
                  "list(range(10**12))", "'1'.zfill(10**12)", "'\\t'.expandtabs(2**40)", "[*range(10**12)]", "tuple(range(10**12))",
                  "set(range(10**12))", "sorted(range(10**12))", "dict.fromkeys(range(10**12))", "x = []\nx.append(x)\nwhile True: x = x + x",
                  "import itertools\nlist(itertools.count())", "import collections\ncollections.deque(range(10**12))",
                  "import numpy as np\nnp.zeros(10**12)", "import numpy as np\nnp.zeros((10**6, 10**6))", "import numpy as np\nnp.arange(10**12)",
                  "MLP(10**6, [10**6])", "'{:>2000000000}'.format(1)", "format(1, '2000000000')", "str(10**4000) * 10**12",
                  "range(10**12) and max([0] * 10**13)"],
     "MemoryError|OverflowError|ValueError", MANY),
    ("vector 18: a grid of lists", ["x = [[0]*10**4]*10**4\nassert len(x) == 10**4"], ""),
    ("vector 19: nesting", ["(" * 10**5, "[" * 5000, "-" * 10**6 + "1", "not " * 10**5, "f" + "()" * 10**6, "0" + "+0" * 210_000, "a" + ".b" * 10**5,
                                "x if x else " * 10**5 + "x", "lambda:" * 10**4 + "x"],
     "SyntaxError|RecursionError|MemoryError|NameError", MANY),
    ("vector 19: ten thousand elif", ["if 0: pass\n" + "elif 0: pass\n" * 10**4], "", 200),
    ("vector 20: recursion", ["def f(): f()\nf()", "def f(): g()\ndef g(): f()\nf()", "class A:\n    def __repr__(self): return repr(self)\nrepr(A())",
                      "class A:\n    def __getattr__(self, n): return self.x\nA().x", "a = []\na.append(a)\nb = []\nb.append(b)\na == b",
                      "f = lambda: f()\nf()", "class A:\n    def __eq__(self, o): return self == o\nA() == A()",
                      "class A:\n    def __hash__(self): return hash(self)\nhash(A())", "class A:\n    def __add__(self, o): return self + o\nA() + 1",
                      "class A:\n    def __bool__(self): return bool(self)\nbool(A())", "class A:\n    def __init__(self): A()\nA()",
                      "class A:\n    def __str__(self): return str(self)\nprint(A())", "class A:\n    def __len__(self): return len(self)\nlen(A())",
                      "class A:\n    def __iter__(self): return iter(self)\niter(A())", "class A:\n    def __lt__(self, o): return self < o\nsorted([A(), A()])",
                      "x = []\nfor i in range(10**5): x = [x]\nrepr(x)", "x = ()\nfor i in range(10**5): x = (x,)\nhash(x)",
                      "x = []\nfor i in range(10**5): x = [x]\ny = []\nfor i in range(10**5): y = [y]\nx == y",
                      "import copy\nx = []\nfor i in range(10**5): x = [x]\ncopy.deepcopy(x)", "import json\nx = []\nfor i in range(10**5): x = [x]\njson.dumps(x)",
                      "import json\njson.loads('[' * 10**5)",
                      "x = iter([1])\nfor i in range(10**5): x = map(abs, x)\nnext(x)", "f = abs\nfor i in range(10**5): f = (lambda g: lambda x: g(x))(f)\nf(1)"],
     "RecursionError|ValueError|JSONDecodeError", MANY),
    ("vector 20: what holds itself", ["a = []\na.append(a)\nassert str(a) == '[[...]]'\na == a", "a = {}\na[1] = a\nassert str(a) == '{1: {...}}'",
                              "x = []\nfor i in range(10**6): x = [x]\nx = None", "class A: pass\nx = A()\nfor i in range(10**5):\n    y = A()\n    y.next = x\n    x = y\nx = None"],
     "", 400),
    ("vector 21: a chain", ["x = Value(1.0)\nfor i in range(10**6): x = x + x\nx.backward()\nx = None", "x = Value(1.0)\nfor i in range(10**6): x = x + 1\nx.backward()\nprint(x)"],
     "", 400),
    ("vector 21: shared nodes", ["x = y = Value(1.0)\nfor i in range(40): x = x + x\nx.backward()\nassert y.grad == 2**40\ndraw_dot(x)"], ""),
    ("vector 21: a sum of a million", ["x = sum([Value(1.0) for i in range(10**6)])\nx.backward()"], "", 500),
    ("vector 21: a class of one's own", ["class V:\n    def __init__(self, d, c=()): self.data, self.grad, self._prev, self._op = d, 0, set(c), ''\n"
                                 "x = V(1.0)\nfor i in range(10**5): x = V(1.0, (x,))\nx = None"], "", 400),
]


def notebook(program):
    cells = [{"cell_type": "code", "metadata": {}, "execution_count": None, "outputs": [], "source": source}
             for source in (program, "print('ali' + 've')")]
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 4})


# A small process between, since what a child takes at most is counted from what its parent had.
LAUNCH = """import os, sys
process = os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ)
_, status, usage = os.wait4(process, 0)
with open(sys.argv[1], "w") as report:
    print(os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, file=report)
"""


def run(binary, program):
    """What comes out, the exit status, the seconds that the processor needed, and the megabytes that were there at most."""
    with tempfile.TemporaryDirectory() as folder:
        file, report = pathlib.Path(folder) / "program.ipynb", pathlib.Path(folder) / "report"
        file.write_text(notebook(program), encoding="utf-8")
        launched = [sys.executable, "-S", "-c", LAUNCH, report, binary, "run", "--keep-going", file]
        output = subprocess.run(launched, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300).stdout
        code, seconds, megabytes = report.read_text().split()
    return output.decode(errors="replace"), int(code), float(seconds), float(megabytes)


def raised(output):
    found = re.findall(r"^(?:\s*)([A-Z]\w*(?:Error|Interrupt|Exception))\b", output, re.M)
    return found[0] if found else ""


def check(binary, name, program, wanted, megabytes):
    output, code, seconds, most = run(binary, program)
    ending = raised(output)
    faults = []
    if ending not in wanted.split("|"):
        faults.append(f"ends in {ending or 'nothing'}, not in {wanted or 'nothing'}")
    if "alive" not in output:
        faults.append(f"is not alive, exit status {code}")
    if seconds > SECONDS:
        faults.append(f"takes {seconds:.2f} s")
    if most > megabytes:
        faults.append(f"takes {most:.0f} MB")
    for fault in faults:
        print(f"  {name}: {program[:90]!r} {fault}")
    return not faults, seconds, most, ending


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", default=BINARY)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    good = count = 0
    for name, programs, wanted, *megabytes in CASES:
        if options.only not in name:
            continue
        results = [check(options.binary, name, program, wanted, (megabytes or [MEGABYTES])[0]) for program in programs]
        endings = ", ".join(sorted({ending or "ends well" for _, _, _, ending in results}))
        print(f"{name}: {sum(r[0] for r in results)} of {len(results)} hold, at most {max(r[1] for r in results):.2f} s "
              f"and {max(r[2] for r in results):.0f} MB; {endings}", flush=True)
        good, count = good + sum(r[0] for r in results), count + len(results)
    print(f"{good} of {count} hostile programs hold")
    return good != count


if __name__ == "__main__":
    sys.exit(main())
