"""Re-derives what each program under PicturePrograms/ must print, with matplotlib and graphviz themselves.

A program NAME.py stands beside NAME.expected: what CPython prints with matplotlib 3.11 and graphviz 0.21, and,
when an exception ends the program, the last line of its traceback. Without arguments the script compares and says
how many agree (exit status 1 when some don't); with --write it records what is printed.

    pip install matplotlib==3.11.* graphviz==0.21
    python3 Tests/PythonModulesTests/derive_pictures.py [--write]
"""

import concurrent.futures
import pathlib
import re
import subprocess
import sys

PROGRAMS = pathlib.Path(__file__).parent / "PicturePrograms"


def printed(program):
    """What is printed for a program, the exception that ends it included."""
    run = subprocess.run(
        [sys.executable, "-W", "ignore", program.name], cwd=program.parent, capture_output=True, encoding="utf-8",
        env={"PYTHONIOENCODING": "utf-8", "MPLBACKEND": "agg", "HOME": "/tmp"},
    )
    ending = run.stderr.strip().split("\n")[-1] + "\n" if run.returncode else ""
    # Numbers of NumPy are plain floats here.
    return re.sub(r"np\.float64\((.*?)\)", r"\1", run.stdout) + ending


def main():
    programs, differing = sorted(PROGRAMS.rglob("*.py")), []
    with concurrent.futures.ThreadPoolExecutor() as pool:
        texts = list(pool.map(printed, programs))
    for program, actual in zip(programs, texts):
        expected = program.with_suffix(".expected")
        if "--write" in sys.argv:
            expected.write_text(actual, encoding="utf-8")
        if not expected.exists() or expected.read_text(encoding="utf-8") != actual:
            differing.append(str(program.relative_to(PROGRAMS)))
    for name in differing:
        print("differs:", name)
    print(f"{len(programs) - len(differing)} of {len(programs)} programs agree")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
