"""Re-derives what NumPy and scikit-learn make of each line under Expressions/.

A line is Python, a tab, and an outcome: statements may stand before a last expression, all with `; ` between them, and
the outcome is the repr of that expression, or the exception as a traceback ends with it. A class of exception that only
NumPy has is written as the one of Python that it derives from. The names a, b, m, f, i and t are bound anew for each line.

Without arguments the script compares and says how many agree; with --write it records. NumPy is run without its loops
for wide registers, so that its elementary functions are those of the C library.

    pip install numpy==2.4.6 scikit-learn==1.9.1
    python3 Tests/PythonModulesTests/Numpy/derive_numpy.py [--write]
"""

import builtins
import os
import pathlib
import subprocess
import sys
import warnings

FOLDER = pathlib.Path(__file__).parent / "Expressions"
SETUP = """import math, random
import numpy as np
from sklearn.datasets import make_moons, make_blobs
a = np.arange(6.).reshape(2, 3)
b = np.arange(3)
m = np.array([True, False])
f, i, t = np.float64(2.5), np.int64(3), np.True_
"""


def without_wide_registers():
    """Starts this script again where NumPy would use loops of its own."""
    if "NPY_DISABLE_CPU_FEATURES" in os.environ:
        return
    ask = "from numpy._core._multiarray_umath import __cpu_dispatch__ as d, __cpu_features__ as f; print(*[n for n in d if f.get(n)])"
    found = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True).stdout.strip()
    os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, "NPY_DISABLE_CPU_FEATURES": found})


def python_class(error):
    """The nearest class of an exception that Python itself has."""
    return next(kind.__name__ for kind in type(error).__mro__ if getattr(builtins, kind.__name__, None) is kind)


def outcome(line):
    """The repr of a line's last expression on one line, or the exception."""
    names = {}
    exec(SETUP, names)
    *statements, expression = line.split("; ")
    try:
        exec("\n".join(statements), names)
        text = repr(eval(expression, names))
    except Exception as error:
        text = f"{python_class(error)}: {error}"
    return text.replace("\n", "\\n")


def main():
    warnings.simplefilter("ignore")
    agreed, differing = 0, []
    for file in sorted(FOLDER.glob("*.txt")):
        lines = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines() if line]
        derived = [(line[0], outcome(line[0])) for line in lines]
        if "--write" in sys.argv:
            file.write_text("".join(f"{line}\t{result}\n" for line, result in derived), encoding="utf-8")
            lines = [list(pair) for pair in derived]
        agreed += sum(line[1:] == [result] for line, (_, result) in zip(lines, derived))
        differing += [(line, result) for line, (_, result) in zip(lines, derived) if line[1:] != [result]]
    for line, result in differing:
        print("differs:", *line, "NumPy:", result)
    print(f"{agreed} of {agreed + len(differing)} lines agree")
    return 1 if differing else 0


if __name__ == "__main__":
    without_wide_registers()
    sys.exit(main())
