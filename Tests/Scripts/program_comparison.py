"""Runs many programs in CPython and in micrograd, and counts where what they print differs.

Hundreds of programs are run in one process: each is a file beside a program that imports one after another, so that each has
names of its own and the exception that ends one, a syntax error too, ends no other. CPython gets the same texts in one process of
its own. A program that differs is run again alone, so that one program can't be blamed for another; should it agree
alone, it is counted as a difference all the same.

The scripts that draw programs give `main` a function from seed to text.
"""

import argparse
import collections
import concurrent.futures
import io
import itertools
import pathlib
import re
import resource
import signal
import subprocess
import sys
import tempfile
import warnings

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = ROOT / ".build" / "release" / "micrograd"
REFUSED = "is not in this subset"
LIMITED = "MemoryError"
"""What ours says of what CPython may still take: an `int` of more than 131072 bits, a format wider than a million."""
MEMORY = 2 << 30
"""How many bytes CPython may ask for; a program that asks for more is not compared."""
SECONDS = 2
"""How long CPython may compute on one program, and at most once more as long."""


# CPython

class Late(BaseException):
    """A program takes too long."""


class Clock:
    """Rings while a program runs that ran when it rang last. One timer for all: setting it costs as much as a small program."""

    running = heard = late = None

    @staticmethod
    def start():
        signal.signal(signal.SIGVTALRM, Clock.ring)
        signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS, SECONDS)

    @staticmethod
    def ring(*_):
        if Clock.running is not None and Clock.heard is Clock.running:
            Clock.late = Clock.running
            raise Late
        Clock.heard = Clock.running


def compiled(text, name):
    """A program as CPython compiles it; nil where it does not take it."""
    try:
        return compile(text, f"{name}.py", "exec")
    except (SyntaxError, ValueError):
        return None


def ending(error):
    """An exception as a traceback ends with it."""
    module, name, words = type(error).__module__, type(error).__qualname__, str(error)
    return ("" if module in ("builtins", "__main__") else module + ".") + name + (f": {words}" if words else "") + "\n"


def expected(text, name):
    """What CPython prints for a program that is a module of that name; nil when it does not take it, or can't end it."""
    code = compiled(text, name)
    if code is None:
        return None
    output = io.StringIO()
    stdout, sys.stdout = sys.stdout, output
    try:
        Clock.running = output
        try:
            exec(code, {"__name__": name})
        finally:
            Clock.running = None
    except MemoryError:
        return None
    except BaseException as error:
        output.write(ending(error))
    finally:
        sys.stdout = stdout
    # A program may have caught the bell itself.
    return None if Clock.late is output else output.getvalue()


# micrograd

LEADER = '''
def ending(error):
  module, name, words = type(error).__module__, type(error).__qualname__, str(error)
  print(("" if module in ("builtins", "__main__") else module + ".") + name + (": " + words if words else ""))
'''


def leader(names):
    """The program that imports all others and tells where the output of each begins."""
    one = "print('\\n\\f{0}')\ntry: import {0}\nexcept BaseException as error: ending(error)\n"
    return LEADER + "".join(one.format(name) for name in names)


def actual(programs, binary):
    """What micrograd prints for each of several programs, named and run in one process."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for name, text in programs:
            (folder / f"{name}.py").write_text(text, encoding="utf-8")
        first = folder / "leader.py"
        first.write_text(leader([name for name, _ in programs]), encoding="utf-8")
        try:
            run = subprocess.run([binary, "run", first], capture_output=True, timeout=20 + len(programs))
        except subprocess.TimeoutExpired:
            return ["no end"] * len(programs)
    parts = re.split(r"\n\f\w+\n", run.stdout.decode("utf-8", "replace"))[1:]
    trouble = f"exit status {run.returncode}: {run.stderr.decode('utf-8', 'replace')[-400:]}" if run.returncode else ""
    if trouble and parts:
        parts[-1] += trouble
    return parts + [trouble or "nothing"] * (len(programs) - len(parts))


def masked(text):
    """A text without what differs by decision: the addresses of objects, and the names of iterators."""
    if " at 0x" not in text:
        return text
    return re.sub(r"<(\w*_iterator|list_reverseiterator|reversed) object", "<iterator object", re.sub(r" at 0x[0-9a-f]+", " at", text))


# Comparing

class Results:
    """What came of all programs."""

    def __init__(self):
        self.counts = collections.Counter()
        self.differing = []
        self.limited = []
        self.refusals = collections.Counter()

    def add(self, seed, want, have):
        want, have = masked(want), masked(have)
        if want == have:
            self.counts["agree"] += 1
            self.counts["of which end in an exception"] += bool(re.search(r"(?:^|\n)(\w+\.)*[A-Z]\w*(?:: [^\n]*)?\n$", want))
        elif REFUSED in have:
            self.counts["refused by name"] += 1
            self.refusals[next(line for line in have.split("\n") if REFUSED in line)[:120]] += 1
        elif LIMITED in have and LIMITED not in want:
            self.limited.append(seed)
        else:
            self.differing.append(seed)

    def show(self, refusals):
        print(dict(self.counts), f"{len(self.differing)} differ: {self.differing}")
        if self.limited:
            print(f"{len(self.limited)} are too large here, and not for CPython: {self.limited}")
        if refusals:
            print(*(f"{count:6} {words}" for words, count in self.refusals.most_common(refusals)), sep="\n")


def batches(seeds, size):
    """The seeds in lists of that size."""
    seeds = iter(seeds)
    return iter(lambda: list(itertools.islice(seeds, size)), [])


def drawn(draw, seeds, results):
    """Seed, name, text and what CPython prints, for the programs that can be compared."""
    for seed in seeds:
        name, text = f"p{seed}", draw(seed)
        want = expected(text, name)
        if want is None:
            results.counts["not compared"] += 1
        else:
            yield seed, name, text, want


def judge(programs, outputs, binary, results):
    """Compares the outputs of a batch; what differs is run again alone."""
    for (seed, name, text, want), have in zip(programs, outputs):
        if masked(want) != masked(have):
            alone = actual([(name, text)], binary)[0]
            have = alone if masked(want) != masked(alone) else "agrees only alone\n" + have
        results.add(seed, want, have)


def compare(draw, seeds, binary, size):
    """What comes of the programs of all seeds; while micrograd runs one batch, CPython runs the next."""
    results = Results()
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        before = None
        for batch in itertools.chain(batches(seeds, size), [[]]):
            programs = list(drawn(draw, batch, results))
            if before:
                judge(before[0], before[1].result(), binary, results)
            before = programs, pool.submit(actual, [(name, text) for _, name, text, _ in programs], binary)
    return results


# The command

def arguments(description):
    """The options that all scripts have."""
    made = argparse.ArgumentParser(description=description.split("\n")[0])
    made.add_argument("--first", type=int, default=0)
    made.add_argument("--count", type=int, default=1000)
    made.add_argument("--batch", type=int, default=200)
    made.add_argument("--show", type=int, help="show the program of one seed, and what both make of it")
    made.add_argument("--refusals", type=int, default=0, help="show that many of the refusals that came most often")
    made.add_argument("--binary", type=pathlib.Path, default=BINARY)
    return made


def prepare():
    """Readies this process to run any program: no warnings, a clock, and no more memory than a machine has."""
    warnings.simplefilter("ignore")
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    Clock.start()


def main(description, draw):
    """Compares the programs that a function draws from seeds."""
    options = arguments(description).parse_args()
    prepare()
    if options.show is not None:
        name, text = f"p{options.show}", draw(options.show)
        print(text, "--- CPython", expected(text, name), "--- micrograd", actual([(name, text)], options.binary)[0], sep="\n")
        return 0
    results = compare(draw, range(options.first, options.first + options.count), options.binary, options.batch)
    results.show(options.refusals)
    return 1 if results.differing else 0
