"""Spoils programs at random places and counts where CPython takes one that micrograd refuses, or refuses one that it takes.

The programs are those of the scripts beside this one that draw them, and the stored ones under PythonRuntimeTests/Programs, in
turn. What micrograd refuses by name is counted apart; where both refuse, the words are compared too.

    swift build -c release --product micrograd
    python3 Tests/Scripts/mutated_programs.py [--first SEED] [--count N] [--batch N] [--show SEED] [--words N] [--binary PATH]
"""

import collections
import concurrent.futures
import itertools
import random
import re
import sys

import program_comparison
import random_classes
import random_programs
import small_programs
from program_comparison import REFUSED, ROOT

STORED = sorted((ROOT / "Tests" / "PythonRuntimeTests" / "Programs").rglob("*.py"))
WORDS = ["class", "try", "except", "finally", "else", "with", "as", "raise", "from", "return", "def", "@", ":", "(", ")", "[", "]",
         "{", "}", ",", "*", "**", "=", "==", ":=", "\n", "global", "nonlocal", "lambda", "if", "elif", "for", "while", "in", "not",
         "del", "pass", "1", "0x", "'", '"', "x", "self", "super()", "yield", "import", "break", "continue", "f'{x}'", ".", ";",
         "->", "\\", "None", "and", "is", "assert", "print", "  "]


def drawn(seed):
    """A program from which a mutated one is made."""
    source, number = seed % 4, seed // 4
    if source == 3:
        return STORED[number % len(STORED)].read_text(encoding="utf-8")
    return [small_programs.draw, random_programs.draw, random_classes.draw][source](number)


def tokens(text):
    """The pieces of a program, blanks and line ends included."""
    return re.findall(r"\n *|[A-Za-z_]\w*|\d[\w.]*|'[^'\n]*'|\*\*|//|[-+*/<>=!]=|->|:=|\.\.\.| +|.", text)


def mutated(seed):
    """A program with one to three pieces left out, doubled, moved or exchanged."""
    pick = random.Random(seed)
    pieces = tokens(drawn(seed)) or ["pass"]
    start = pick.randrange(max(1, len(pieces) - 400))
    for _ in range(pick.choice([1, 1, 1, 2, 3])):
        place = pick.randrange(start, min(len(pieces), start + 400))
        other = pick.randrange(len(pieces))
        form = pick.randrange(5)
        if form == 0 and len(pieces) > 1:
            del pieces[place]
        elif form == 1:
            pieces.insert(place, pieces[place])
        elif form == 2:
            pieces[place] = pieces[other]
        elif form == 3:
            pieces[place], pieces[other] = pieces[other], pieces[place]
        else:
            pieces[place] = pick.choice(WORDS)
        start = min(start, len(pieces) - 1)
    return "raise SystemExit\n" + "".join(pieces)


def refusal(text):
    """The words with which CPython refuses a program; nil where it takes it."""
    try:
        compile(text, "<program>", "exec")
        return None
    except SyntaxError as error:
        return error.msg
    except ValueError as error:
        return str(error)


def words(output):
    """The words with which micrograd refused a program; nil where it took it and stopped at its first line."""
    if output == "SystemExit\n":
        return None
    return output.split("Error: ", 1)[-1].rstrip("\n")


def is_refusal(output):
    return output == "SystemExit\n" or re.match(r"(Syntax|Indentation|Tab|Value)Error: ", output)


class Results:
    """What came of all programs."""

    def __init__(self):
        self.counts = collections.Counter()
        self.differing = []
        self.otherwise = []

    def add(self, seed, want, output):
        have = words(output)
        if not is_refusal(output):
            self.differing.append(seed)
        elif have and REFUSED in have:
            self.counts["refused by name"] += 1
        elif (want is None) != (have is None):
            self.differing.append(seed)
        elif want is None:
            self.counts["both take"] += 1
        else:
            self.counts["both refuse"] += 1
            if re.sub(r" on line \d+", "", want) == re.sub(r" on line \d+", "", have):
                self.counts["in the same words"] += 1
            else:
                self.otherwise.append((seed, want, have))

    def show(self, shown):
        judged = self.counts["both take"] + self.counts["both refuse"]
        print(dict(self.counts), f"{judged / max(judged + len(self.differing), 1):.4%} as CPython, {len(self.differing)} differ:", self.differing)
        print(*self.otherwise[:shown], sep="\n")


def compare(seeds, binary, size):
    """What comes of the programs of all seeds; while micrograd reads one batch, CPython reads the next."""
    results, before = Results(), None
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        for batch in itertools.chain(program_comparison.batches(seeds, size), [[]]):
            programs = [(f"p{seed}", mutated(seed)) for seed in batch]
            wanted = [refusal(text) for _, text in programs]
            if before:
                for seed, want, output in zip(before[0], before[1], before[2].result()):
                    results.add(seed, want, output)
            before = batch, wanted, pool.submit(program_comparison.actual, programs, binary)
    return results


def main():
    arguments = program_comparison.arguments(__doc__)
    arguments.add_argument("--words", type=int, default=0, help="show that many programs that both refuse, in other words")
    options = arguments.parse_args()
    program_comparison.prepare()
    if options.show is not None:
        text = mutated(options.show)
        print(text, "--- CPython, micrograd", refusal(text), program_comparison.actual([("shown", text)], options.binary)[0], sep="\n")
        return 0
    results = compare(range(options.first, options.first + options.count), options.binary, options.batch)
    results.show(options.words)
    return 1 if results.differing else 0


if __name__ == "__main__":
    sys.exit(main())
