"""Compares the examples of `?name` with CPython and NumPy: each is run, and what it prints is to be what it says.

The examples stand in the sources, below the sentence of the function that they show. Left out are those of what only this program
has (`Value`, `plt`, graphs), those that several functions share by a name put in, and those that show a refusal or a word of ours.

    pip install numpy==2.4.6 scikit-learn==1.9.1
    python3 Tests/NotebookTests/derive_examples.py
"""

import contextlib
import io
import os
import pathlib
import re
import sys
import textwrap

os.environ["NPY_DISABLE_CPU_FEATURES"] = "AVX2 AVX512F AVX512_SKX FMA3"
SOURCES = pathlib.Path(__file__).resolve().parent.parent.parent / "Sources"
MODULES = """abc collections contextlib copy dataclasses enum functools itertools json math operator random statistics string sys time
types typing warnings""".split()
OURS = re.compile(r"Value\(|MLP|Layer|Neuron|plt\.|graphviz|draw_dot|help\(|\\\(|is not in this subset|exit\(\)")
# What shows a refusal, or is not to be compared.
DIFFERENT = {"runtime_checkable", "register", "Axes", "sklearn", "dir("}


def examples(text):
    """The examples of a source, each a list of lines."""
    for literal in re.findall(r'"""\n(.*?)\n *"""', text, re.S):
        yield from example(textwrap.dedent(literal).split("\n"))
    for literal in re.findall(r'"((?:[^"\\\n]|\\.)*?\\n>>> (?:[^"\\\n]|\\.)*)"', text):
        yield from example(literal.replace("\\n>>>", "\n>>>").replace("\\n", "\n").split("\n"))


def example(lines):
    """The lines from the first prompt on, with what stands escaped in Swift as it is; nothing where there is no prompt."""
    starts = [place for place, line in enumerate(lines) if line.startswith(">>> ")]
    if starts:
        yield [line.replace('\\"', '"').replace("\\\\", "\\") for line in lines[starts[0]:]]


def steps(lines):
    """What is typed, and what is said to come."""
    result = []
    for line in lines:
        if line.startswith(">>> "):
            result.append([line[4:], []])
        elif line.startswith("... "):
            result[-1][0] += "\n" + line[4:]
        else:
            result[-1][1].append(line)
    return result


def run(code, names):
    """What CPython's prompt prints of a cell."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        try:
            exec(compile(code + "\n", "<example>", "single"), names)
        except SystemExit:
            pass
        except BaseException as error:
            kind = type(error)
            module = "" if kind.__module__ == "builtins" else kind.__module__ + "."
            text = str(error)
            print(f"{module}{kind.__qualname__}" + (f": {text}" if text else ""))
    return printed.getvalue().split("\n")[:-1]


def fresh_names():
    names = {"__name__": "__main__"}
    for module in MODULES:
        exec(f"import {module}", names)
    exec("import numpy as np, sklearn.datasets", names)
    return names


def main():
    agreed = count = 0
    files = [*SOURCES.glob("PythonRuntime/**/*.swift"), *SOURCES.glob("PythonModules/**/*.swift")]
    for file in sorted(files):
        for lines in examples(file.read_text()):
            text = "\n".join(lines)
            if OURS.search(text) or any(word in text for word in DIFFERENT):
                continue
            names = fresh_names()
            wrong = [(code, said, seen) for code, said in steps(lines) if (seen := run(code, names)) != said]
            count += 1
            agreed += not wrong
            for code, said, seen in wrong:
                print(f"{file.relative_to(SOURCES)}: {code}\n  says {said}\n  gives {seen}")
    print(f"{agreed} of {count} examples agree")
    return agreed != count


if __name__ == "__main__":
    sys.exit(main())
