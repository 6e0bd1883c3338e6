"""Measures micrograd against named peers, each pair in the same run, and prints a table of ratios.

    swift build -c release --static-swift-stdlib --product micrograd
    python3 Tests/Scripts/benchmarks.py [--only start,programs,moons,drawing,prompt] [--turns 5]

The peer is the Python that runs this script and, for the moons, PyPI's micrograd with NumPy and scikit-learn where they are
installed. Both take turns; a figure is the median, and the ratio is of the medians. A quiet machine is the reader's to provide:
trust ratios. `--turns` says how often CPython makes a step of the demo's 100; the median is scaled to 100.
"""

import argparse
import os
import pathlib
import pty
import re
import select
import statistics
import subprocess
import sys
import tempfile
import termios
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROMPT = b">>> "

CALLS = """
def f(x):
    return 3*x**2 - 4*x + 5
for i in range(1000000):
    f(2.0)
"""

OWN_CLASS = '''
import math, random

class Value:
    def __init__(self, data, _children=(), _op=''):
        self.data = data
        self.grad = 0.0
        self._backward = lambda: None
        self._prev = set(_children)
        self._op = _op

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + other.data, (self, other), '+')
        def spread():
            self.grad += out.grad
            other.grad += out.grad
        out._backward = spread
        return out

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other), '*')
        def spread():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad
        out._backward = spread
        return out

    def tanh(self):
        t = math.tanh(self.data)
        out = Value(t, (self,), 'tanh')
        def spread():
            self.grad += (1 - t**2) * out.grad
        out._backward = spread
        return out

    def backward(self):
        order, seen = [], set()
        def visit(node):
            if node not in seen:
                seen.add(node)
                for child in node._prev:
                    visit(child)
                order.append(node)
        visit(self)
        self.grad = 1.0
        for node in reversed(order):
            node._backward()

random.seed(1)
sizes = [3, 4, 4, 1]
layers = [[[Value(random.uniform(-1, 1)) for _ in range(n + 1)] for _ in range(m)] for n, m in zip(sizes, sizes[1:])]
rows = [[2.0, 3.0, -1.0], [3.0, -1.0, 0.5], [0.5, 1.0, 1.0], [1.0, 1.0, -1.0]]
wanted = [1.0, -1.0, -1.0, 1.0]

def answer(row):
    row = [Value(x) for x in row]
    for layer in layers:
        outs = []
        for neuron in layer:
            total = neuron[-1]
            for weight, x in zip(neuron, row):
                total = total + weight * x
            outs.append(total.tanh())
        row = outs
    return row[0]

for step in range(300):
    loss = Value(0.0)
    for row, goal in zip(rows, wanted):
        miss = answer(row) + Value(-goal)
        loss = loss + miss * miss
    for layer in layers:
        for neuron in layer:
            for p in neuron:
                p.grad = 0.0
    loss.backward()
    for layer in layers:
        for neuron in layer:
            for p in neuron:
                p.data -= 0.05 * p.grad
print(loss.data)
'''

MOONS = """
import random
import numpy
from micrograd.engine import Value
from micrograd.nn import MLP
from sklearn.datasets import make_moons

numpy.random.seed(1337)
random.seed(1337)
points, classes = make_moons(n_samples=100, noise=0.1)
classes = classes * 2 - 1
model = MLP(2, [16, 16, 1])

for step in range({steps}):
    scores = [model(list(map(Value, point))) for point in points]
    losses = [(1 + -side * score).relu() for side, score in zip(classes, scores)]
    loss = sum(losses) * (1.0 / len(losses)) + 1e-4 * sum(p * p for p in model.parameters())
    right = [(side > 0) == (score.data > 0) for side, score in zip(classes, scores)]
    model.zero_grad()
    loss.backward()
    for p in model.parameters():
        p.data -= (1.0 - 0.9 * step / 100) * p.grad
    print(step, loss.data, sum(right) / len(right))
"""

RANDOM_GRAPH = """
import random
random.seed(7)
v = [Value(random.uniform(-1, 1)) for i in range({leaves})]
for i in range({operations}):
    a, b = v[-1 - int(random.random()**3 * len(v))], v[-1 - int(random.random()**3 * len(v))]
    v.append(a + b if random.random() < 0.6 else a * b)
root = sum(v[-{leaves}:], Value(0.0))
"""

MANY_NODES = "chain = [Value(1.0)]\nfor i in range(50000): chain.append(chain[-1] + 0.5)\n"
MANY_NAMES = "".join(f"name{i} = {float(i)}\n" for i in range(10000))


class Table:
    """Rows of what was measured, ours beside the peer's."""

    def row(self, what, ours, peer=None, unit="ms", peer_name="CPython"):
        line = f"{what:<58}{ours:>10.3g} {unit}"
        if peer is not None:
            line += f"   {peer_name} {peer:.4g} {unit}   ratio {ours / peer:.3g}"
        print(line, flush=True)


def run(command, text=None):
    """The seconds, and the peak of memory in MB, of one run of a program."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    if text is not None:
        process.stdin.write(text.encode())
    process.stdin.close()
    _, status, usage = os.wait4(process.pid, 0)
    taken = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command} ended with {process.returncode}")
    return taken, usage.ru_maxrss / 1024


def turns(times, *commands):
    """The median seconds and the median peak of each command, which take turns."""
    runs = [[run(*command) for command in commands] for _ in range(times)]
    return [tuple(map(statistics.median, zip(*column))) for column in zip(*runs)]


class Prompt:
    """A program that talks in a pty of 100 by 40."""

    def __init__(self, command, folder):
        self.master, slave = pty.openpty()
        termios.tcsetwinsize(slave, (40, 100))
        own = dict(TERM="xterm-256color", LANG="C.UTF-8", XDG_STATE_HOME=folder, XDG_CONFIG_HOME=folder, PYTHONSTARTUP="")
        # No fork: to copy this process's tables of pages takes as long as the start that is measured.
        self.child = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=slave, start_new_session=True, env=os.environ | own)
        os.close(slave)
        self.wait()

    def wait(self, shown=b""):
        """Reads until what is asked for is on the screen, and a prompt behind it."""
        seen = text = b""
        while shown not in text or not text[text.index(shown):].endswith(PROMPT):
            if not select.select([self.master], [], [], 60)[0]:
                raise SystemExit(f"no prompt after {seen[-300:]!r}")
            seen += os.read(self.master, 65536)
            text = re.sub(rb"\x1b\[[0-9;?]*[A-Za-z]", b"", seen)

    def ask(self, line, shown):
        """The milliseconds from sending a line until its reply and the next prompt."""
        start = time.perf_counter()
        os.write(self.master, line.encode() + b"\r")
        self.wait(b"\n" + shown)
        return (time.perf_counter() - start) * 1000

    def memory(self):
        """The resident memory in MB."""
        with open(f"/proc/{self.child.pid}/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024

    def leave(self):
        os.close(self.master)
        self.child.kill()
        self.child.wait()


def start(binary, table, folder):
    commands = [[binary], [sys.executable, "-i"]]
    times, memory = ([], []), ([], [])
    for _ in range(25):
        for place, command in enumerate(commands):
            before = time.perf_counter()
            prompt = Prompt(command, folder)
            times[place].append((time.perf_counter() - before) * 1000)
            memory[place].append(prompt.memory())
            prompt.leave()
    table.row("start to prompt", *map(statistics.median, times))
    table.row("memory at the prompt", *map(statistics.median, memory), unit="MB")


def programs(binary, table, folder):
    for name, text in [("f(x) a million times", CALLS), ("a learner's own class Value, 300 steps", OWN_CLASS)]:
        file = pathlib.Path(folder, "program.py")
        file.write_text(text)
        ours, peer = turns(5, ([binary, "run", str(file)],), ([sys.executable, str(file)],))
        table.row(name, ours[0] * 1000, peer[0] * 1000)
        table.row("  its peak of memory", ours[1], peer[1], unit="MB")


def moons(binary, table, folder, turns_taken):
    files = {steps: pathlib.Path(folder, f"moons{steps}.py") for steps in (0, 1, 100)}
    for steps, file in files.items():
        file.write_text(MOONS.format(steps=steps))
    command = ([binary, "run", str(files[100])],)
    try:
        import micrograd, numpy, sklearn  # noqa: F401, E401
    except ImportError as error:
        return table.row(f"moons, 100 steps (no peer: {error})", turns(9, command)[0][0] * 1000)
    peers = [([sys.executable, str(files[steps])],) for steps in (0, 1)]
    # The processor's speed changes within seconds: three runs of ours stand around each step of the peer's.
    *ours, idle, one = turns(turns_taken, command, command, command, *peers)
    ours, idle, one = statistics.median(run[0] for run in ours), idle[0], one[0]
    peer = (one - idle) * 100 + idle
    table.row("moons, 100 steps, whole process", ours * 1000, peer * 1000, peer_name="PyPI micrograd")
    print(f"  {peer / ours:.0f} times as fast")


def drawing(binary, table, folder):
    file = pathlib.Path(folder, "graph.py")
    file.write_text(RANDOM_GRAPH.format(leaves=1500, operations=7000))
    drawn, made = turns(
        5, ([binary, "draw", "--style", "lanes", str(file), "root"],), ([binary, "run", str(file)],))
    table.row("10,000 values as lanes, beside making them", (drawn[0] - made[0]) * 1000)
    file.write_text(RANDOM_GRAPH.format(leaves=150_000, operations=700_000))
    talk = Prompt([binary, "run", "-i", str(file)], folder)
    table.row("1,000,000 values summarised", statistics.median(talk.ask(":graph root", b"") for _ in range(5)))
    talk.leave()


def prompt(binary, table, folder):
    names, both = pathlib.Path(folder, "names.py"), pathlib.Path(folder, "both.py")
    names.write_text(MANY_NAMES)
    both.write_text(MANY_NAMES + MANY_NODES)
    ours, peer = Prompt([binary, "run", "-i", str(both)], folder), Prompt([sys.executable, "-i", str(names)], folder)
    table.row("1 + 1 with 10,000 names and 100,001 nodes", *[median(talk, "1 + 1", b"2") for talk in (ours, peer)])
    table.row("name7 + 1 among them", *[median(talk, "name7 + 1", b"8.0") for talk in (ours, peer)])
    table.row("a = Value(2.0) among them", median(ours, "a = Value(2.0)", b"a "))
    ours.ask("for v in chain: v.data += 1.0\r\r1", b"1")
    undone = [(ours.ask(":undo 2", b"undone"), ours.ask(":redo 2", b"done")) for _ in range(9)]
    table.row(":undo of a cell that changed 50,001 nodes", statistics.median(pair[0] for pair in undone))
    table.row(":redo of it", statistics.median(pair[1] for pair in undone))
    ours.leave(), peer.leave()


def median(prompt, line, shown):
    return statistics.median(prompt.ask(line, shown) for _ in range(15))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", default=str(ROOT / ".build" / "release" / "micrograd"))
    parser.add_argument("--only", default="start,programs,moons,drawing,prompt")
    parser.add_argument("--turns", type=int, default=5)
    options = parser.parse_args()
    table = Table()
    parts = {
        "start": start, "programs": programs, "drawing": drawing, "prompt": prompt,
        "moons": lambda *given: moons(*given, options.turns),
    }
    with tempfile.TemporaryDirectory() as folder:
        for part in options.only.split(","):
            parts[part](options.binary, table, folder)


if __name__ == "__main__":
    main()
