"""Compares the transcripts of the lessons with what CPython prints.

    pip install micrograd==0.1.0
    python3 Tests/Scripts/lesson_transcripts.py [Lessons/course/LESSON.md ...]

Every `pycon` fence is run in the order of the file, solutions of exercises as well. Whole lines are compared, numbers to as many
digits as a lesson is checked for; a line that ends in … is compared up to there, and a line … alone stands for any lines. What ours
adds to micrograd is put on top of it, and what it does otherwise by decision is not run: all of the lesson on our own engine.
"""

import code
import contextlib
import fnmatch
import io
import math
import re
import sys

from lecture_values import Neuron, Value, function, network
from micrograd import nn
from stored import TESTS

FENCE = re.compile(r"^```(pycon|python setup|python solution)\n(.*?)^```$", re.M | re.S)


NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?:e[-+]\d+)?")
# A gradient of ours is a number, our Value takes no new methods, its operands are in their order, and for long
# chains the limit of recursion is lifted.
DECIDED = {"d.grad = f", "Value.cube = lambda v: v*v*v", "tell(d)", "count(chain)"}
# A value of ours holds a plain number, whatever it was made from.
SCALAR = re.compile(r"np\.(?:float64|int64)\(([^()]*)\)|np\.(?=True_|False_)|(?<=True)_|(?<=False)_")
# What draws a picture prints what it is made of.
PICTURE = re.compile(r"[\[(<].*<?(matplotlib|BarContainer)")

sys.setrecursionlimit(100_000)
Value.log = lambda self: function(self, math.log(self.data), 1 / self.data, "log")


def cells(transcript):
    """Yields each input of a transcript with the lines that it prints."""
    source, expected = None, []
    for line in transcript.splitlines():
        if line.startswith(">>>"):
            if source is not None:
                yield source, expected
            source, expected = line[4:], []
        elif line.startswith("...") and not expected:
            source += "\n" + line[4:]
        elif line.strip():
            expected.append(line)
    yield source, expected


def printed(console, source):
    """Runs an input as Python's prompt does and returns the lines it prints; of an error, the last."""
    output, errors = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(errors):
        console.runsource(source if "\n" not in source else source + "\n", symbol="single")
    return output.getvalue().splitlines() + errors.getvalue().splitlines()[-1:]


def agrees(expected, actual):
    actual = [line for line in actual if line.strip() and not PICTURE.match(line)]
    pattern = "\n".join(expected).replace("[", "[[]").replace("…", "*")
    if fnmatch.fnmatchcase("\n".join(actual), pattern):
        return True
    plain = [SCALAR.sub(r"\1", "\n".join(lines)) for lines in (expected, actual)]
    texts, numbers = zip(*((NUMBER.sub("#", text), NUMBER.findall(text)) for text in plain))
    return texts[0] == texts[1] and all(math.isclose(float(a), float(b), rel_tol=1e-5) for a, b in zip(*numbers))


def mlp(inputs, outputs, activation="relu"):
    return network(inputs, outputs, activation) if activation == "tanh" else made(inputs, outputs)


def neuron(inputs, activation="relu"):
    return Neuron(inputs) if activation == "tanh" else nn.Neuron(inputs)


nn.MLP, made = mlp, nn.MLP


def check(path):
    console, wrong, count = code.InteractiveConsole(), 0, 0
    lesson = open(path, encoding="utf-8").read()
    console.locals.update(Value=Value, MLP=mlp, Layer=nn.Layer, Neuron=neuron)
    for kind, text in FENCE.findall(lesson):
        if kind != "pycon":
            exec(text, console.locals)
            continue
        for source, expected in cells(text):
            if source in DECIDED:
                continue
            count += 1
            actual = printed(console, source)
            if not agrees(expected, actual):
                wrong += 1
                print(f"{path}: {source!r} prints {actual}, the lesson says {expected}")
    return count - wrong, count


def main():
    lessons = sys.argv[1:] or sorted(set((TESTS.parent / "Lessons/course").glob("*.md")) - {TESTS.parent / "Lessons/course/engine.md"})
    agreed, count = map(sum, zip(*map(check, lessons)))
    print(f"{agreed} of {count} inputs of lessons agree")
    return agreed != count


if __name__ == "__main__":
    sys.exit(main())
