"""Draws six graphs with micrograd, Graph::Easy, dot and git log --graph, and prints a table of sizes and times.

    python3 Tests/Scripts/graph_drawers.py --binary .build/release/micrograd

Debian has the others: libgraph-easy-perl, graphviz, git. Times are whole processes, the least of five runs; a drawer that takes
longer than a minute is stopped. git draws a commit for each value, whose parents are its operands; it knows no operand twice.
"""

import argparse
import os
import re
import subprocess
import tempfile
import time
import unicodedata

RANDOM = """
import random
random.seed(7)
v = [Value(random.uniform(-1, 1)) for i in range({leaves})]
while len(v) < {count}:
    a = v[max(0, len(v) - 1 - int(random.expovariate(0.02)))]
    b = v[max(0, len(v) - 1 - int(random.expovariate(0.02)))]
    v.append(a + b if random.random() < 0.6 else a * b)
used = set()
for x in v:
    used |= {{id(p) for p in x._prev}}
root = v[-1]
for x in v[:-1]:
    if id(x) not in used: root = root + x
root.backward()
"""

GRAPHS = {
    "G1 L = (a*b + c)*f": "a = Value(2.0); b = Value(-3.0); c = Value(10.0); e = a*b; d = e + c; f = Value(-2.0)\n"
    "root = d*f; root.backward()",
    "G2 tanh neuron": "x1 = Value(2.0); x2 = Value(0.0); w1 = Value(-3.0); w2 = Value(1.0); b = Value(6.8813735870195432)\n"
    "n = x1*w1 + x2*w2 + b; root = n.tanh(); root.backward()",
    "G3 (a*b)*(a+b)": "a = Value(-2.0); b = Value(3.0); d = a*b; e = a + b; root = d*e; root.backward()",
    "G4 README": "a = Value(-4.0); b = Value(2.0); c = a + b; d = a * b + b**3; c += c + 1; c += 1 + c + (-a)\n"
    "d += d * 2 + (b + a).relu(); d += 3 * d + (b - a).relu(); e = c - d; f = e**2; g = f / 2.0; g += 10.0 / f\n"
    "root = g; root.backward()",
    "G5 MLP(3, [4, 4, 1])": "import random; random.seed(1337); n = MLP(3, [4, 4, 1], activation='tanh')\n"
    "root = n([2.0, 3.0, -1.0]); root.backward()",
    "G6k 1,000 values": RANDOM.format(leaves=200, count=900),
    "G6 10,000 values": RANDOM.format(leaves=2000, count=9000),
}


def timed(command, **options):
    """The output and the least time of up to five runs; None where it takes longer than a minute."""
    best, output = None, None
    for _ in range(5):
        start = time.perf_counter()
        try:
            output = subprocess.run(command, capture_output=True, timeout=60, **options).stdout
        except subprocess.TimeoutExpired:
            return None, None
        taken = time.perf_counter() - start
        best = taken if best is None else min(best, taken)
        if taken > 5:
            break
    return output, best


def width(line):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


def size(output):
    lines = [line.rstrip() for line in output.decode().split("\n")]
    while lines and not lines[-1]:
        lines.pop()
    return f"{max(map(width, lines), default=0)}x{len(lines)}"


def subjects(dot):
    """The operands of each value, and what a row says of it: its name, how it was made, its numbers."""
    values = dict(re.findall(r'^  (v\d+) \[shape=record, label="\{ (.*?) \}"', dot, re.M))
    signs = dict(re.findall(r'^  (o\d+) \[label="(.*?)"\]', dot, re.M))
    feeding = {}
    for tail, head in re.findall(r"(\w+) -> (\w+)", dot):
        feeding.setdefault(head, []).append(tail)
    names = {value: label.partition("|")[0].strip() or value for value, label in values.items()}
    rows = {}
    for value, label in values.items():
        sign, operands = None, []
        for operation in feeding.get(value, []):
            sign, operands = signs[operation], feeding[operation]
        words = [names[operand] for operand in operands]
        made = f" {sign} ".join(words) if len(words) == 2 else f"{sign}({', '.join(words)})" if words else ""
        said = names[value] + (f" = {made}" if made and made.replace(" ", "") != names[value] else "")
        rows[value] = operands, said + label.partition("|")[2].replace("|", "")
    return rows


def git_log(folder, dot):
    """A repository with a commit for each value, whose subject says what a row of lanes says, and the command that draws it."""
    rows = subjects(dot)
    marks = {value: place + 1 for place, value in enumerate(rows)}
    stream = []
    for value, (operands, subject) in rows.items():
        branch = "main" if marks[value] == len(rows) else value
        stream.append(f"commit refs/heads/{branch}\nmark :{marks[value]}\ncommitter a <a@b> {1_000_000 + marks[value]} +0000\n")
        stream.append(f"data {len(subject.encode())}\n{subject}\n")
        for place, operand in enumerate(dict.fromkeys(operands)):
            stream.append(f"{'merge' if place else 'from'} :{marks[operand]}\n")
        stream.append("\n")
    subprocess.run(["git", "init", "-q", folder], check=True)
    subprocess.run(["git", "-C", folder, "fast-import", "--quiet"], input="".join(stream).encode(), check=True)
    return ["git", "-C", folder, "log", "--graph", "--topo-order", "--format=%s", "main"]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--binary", required=True)
    binary = os.path.abspath(options.parse_args().binary)
    environment = dict(os.environ, LC_ALL="C.UTF-8")
    print("| graph | micrograd, 80 columns | as lanes | its program alone | Graph::Easy | dot -Tsvg | git log --graph |")
    print("|---|---|---|---|---|---|---|")
    for name, program in GRAPHS.items():
        with tempfile.TemporaryDirectory() as folder:
            file = os.path.join(folder, "graph.py")
            open(file, "w").write(program)
            cells = []
            for style in [[], ["--style", "lanes"]]:
                drawn, taken = timed([binary, "draw", "--width", "80", *style, file, "root"], env=environment)
                cells.append(f"{size(drawn)}, {taken:.3f} s")
            _, taken = timed([binary, "run", file], env=environment)
            cells.append(f"{taken:.3f} s")
            dot = subprocess.run([binary, "draw", "--style", "dot", file, "root"], capture_output=True).stdout
            for command in [["graph-easy", "--as=boxart"], ["dot", "-Tsvg"]]:
                output, taken = timed(command, input=dot, env=environment)
                if output is None:
                    cells.append("more than 60 s")
                    continue
                found = re.search(rb'svg width="(\d+)pt" height="(\d+)pt"', output)
                area = f"{found[1].decode()}x{found[2].decode()} pt" if found else size(output)
                cells.append(f"{area}, {taken:.2f} s")
            output, taken = timed(git_log(os.path.join(folder, "git"), dot.decode()), env=environment)
            cells.append(f"{size(output)}, {taken:.3f} s")
            print(f"| {name} | " + " | ".join(cells) + " |", flush=True)


main()
