"""Derives every stored expectation anew from its oracle, and says how many agree.

    python3.11 Tests/rederive.py [WORD ...]

With words, only the scripts whose paths hold one of them are run. Each compares, ends with a line `N of M … agree`, and
writes nothing; with --write by itself it records what its oracle gives. The exit status is 1 where anything differs, or
where a package is missing.
"""

import importlib.metadata
import pathlib
import re
import subprocess
import sys

TESTS = pathlib.Path(__file__).resolve().parent
MICROGRAD, NUMPY, SCIKIT, MATPLOTLIB = "micrograd==0.1.0", "numpy==2.4.6", "scikit-learn==1.9.1", "matplotlib==3.11.*"
JUPYTER = ["nbformat", "nbclient", "ipykernel", MATPLOTLIB, MICROGRAD]

# Each script, and the packages that its oracle needs beside CPython 3.11.
SCRIPTS = {
    "Oracles/PythonSyntax/derive.py": [],
    "PythonRuntimeTests/derive_expectations.py": [],
    "PythonRuntimeTests/derive_expressions.py": [],
    "PythonModulesTests/Numpy/derive_numpy.py": [NUMPY, SCIKIT],
    "PythonModulesTests/derive_pictures.py": [MATPLOTLIB, "graphviz==0.21"],
    "NotebookTests/Notebooks/derive_notebooks.py": JUPYTER,
    "NotebookTests/Notebooks/check_exports.py": JUPYTER,
    "NotebookTests/derive_examples.py": [NUMPY, SCIKIT],
    "Scripts/lecture_numbers.py": [MICROGRAD],
    "Scripts/lecture_network.py": [],
    "Scripts/lesson_transcripts.py": [MICROGRAD, NUMPY, SCIKIT, MATPLOTLIB],
    "Scripts/micrograd_graphs.py": [MICROGRAD],
    "Scripts/edge_values.py": [MICROGRAD],
    "Scripts/mersenne_twister_numbers.py": [NUMPY],
    "Scripts/optimiser_steps.py": ["autograd==1.9.1", NUMPY],
    "Scripts/drawn_numbers.py": [],
    "Scripts/cell_widths.py": [],
}


def is_missing(package):
    try:
        importlib.metadata.distribution(re.split("[=<>]", package)[0])
    except importlib.metadata.PackageNotFoundError:
        return True
    return False


def derive(script):
    """Runs a script and returns how many expectations agree, of how many; none of none when it does not come to its end."""
    missing = list(filter(is_missing, SCRIPTS[script]))
    if missing:
        print(f"{script}: not derived; pip install {' '.join(missing)}")
        return 0, 0, False
    run = subprocess.run([sys.executable, TESTS / script], capture_output=True, encoding="utf-8")
    *details, last = run.stdout.splitlines() or [""]
    agreement = re.fullmatch(r"(\d+) of (\d+) .* agree", last)
    print(f"{script}: {last if agreement else 'did not come to its end'}", flush=True)
    if run.returncode or not agreement:
        print(*details, run.stderr, sep="\n")
    agreed, count = map(int, agreement.groups()) if agreement else (0, 0)
    return agreed, count, run.returncode == 0 and agreement is not None


def main():
    scripts = [script for script in SCRIPTS if not sys.argv[1:] or any(word in script for word in sys.argv[1:])]
    if not scripts:
        sys.exit(f"no path holds {' or '.join(sys.argv[1:])}; there are\n" + "\n".join(SCRIPTS))
    agreed, counts, succeeded = zip(*map(derive, scripts))
    print(f"{sum(agreed)} of {sum(counts)} expectations agree")
    return 0 if all(succeeded) else 1


if __name__ == "__main__":
    sys.exit(main())
