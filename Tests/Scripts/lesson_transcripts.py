"""Compares the transcripts of the lessons with what CPython prints.

    pip install micrograd==0.1.0
    python3 Tests/Scripts/lesson_transcripts.py [Lessons/course/LESSON.md ...]

Every `pycon` fence is run in the order of the file, solutions of exercises as well. Whole lines are compared; a line that
ends in … is compared up to there, and a line … alone stands for any lines. Lessons with values need micrograd; what ours
does otherwise by decision is put on top of it.
"""

import code
import contextlib
import fnmatch
import io
import re
import sys

from lecture_values import Value
from stored import TESTS

FENCE = re.compile(r"^```(pycon|python setup|python solution)\n(.*?)^```$", re.M | re.S)


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
    pattern = "\n".join(expected).replace("[", "[[]").replace("…", "*")
    return fnmatch.fnmatchcase("\n".join(line for line in actual if line.strip()), pattern)


def check(path):
    console, wrong, count = code.InteractiveConsole(), 0, 0
    lesson = open(path, encoding="utf-8").read()
    if "Value(" in lesson:
        console.locals["Value"] = Value
    for kind, text in FENCE.findall(lesson):
        if kind != "pycon":
            exec(text, console.locals)
            continue
        for source, expected in cells(text):
            count += 1
            actual = printed(console, source)
            if not agrees(expected, actual):
                wrong += 1
                print(f"{path}: {source!r} prints {actual}, the lesson says {expected}")
    return count - wrong, count


def main():
    lessons = sys.argv[1:] or sorted((TESTS.parent / "Lessons/course").glob("*.md"))
    agreed, count = map(sum, zip(*map(check, lessons)))
    print(f"{agreed} of {count} inputs of lessons agree")
    return agreed != count


if __name__ == "__main__":
    sys.exit(main())
