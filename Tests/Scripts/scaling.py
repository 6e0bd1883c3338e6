"""Runs what the language does to texts and collections at two sizes, and names what takes more than its size's share of time.

    swift build -c release --static-swift-stdlib --product micrograd
    python3 Tests/Scripts/scaling.py [--binary FILE] [--only WORD] [--all]

A case is a preparation, in which n is the size, and what is timed. With four times the size it may take nine times as long: a method
that looks at all of a text for each of its characters takes sixteen times. Short times say nothing and are let pass.
"""

import argparse
import pathlib
import subprocess
import sys
import tempfile

BINARY = pathlib.Path(__file__).resolve().parents[2] / ".build" / "release" / "micrograd"
SIZES = (30_000, 120_000)
GROWTH, SHORTEST = 9, 0.2

PROGRAM = """import time
n = {size}
{preparation}
start = time.time()
{timed}
print(time.time() - start)
"""

TEXT = "s = 'aé' * n"
LIST = "l = list(range(n))"

CASES = {
    # Texts.
    "repr": ("s = 'a\\n' * n", "repr(s)"), "ascii": ("s = 'é\\n' * n", "ascii(s)"), "expandtabs": ("s = 'a\\t' * n", "s.expandtabs()"),
    "percent": ("s = '%s,' * n; t = tuple(range(n))", "s % t"), "percent, not ASCII": ("s = 'é%d,' * n; t = tuple(range(n))", "s % t"),
    "format": ("s = 'é{0},' * n", "s.format(1)"), "format_map": ("s = '{a},' * n; t = {'a': 1}", "s.format_map(t)"),
    "f-string": ("s = 'a\\n' * n", "f'{s}{s!r}{s:>5}'"), "join": ("t = ['a'] * n", "'é,'.join(t)"), "split": (TEXT, "s.split('é')"),
    "rsplit": (TEXT, "s.rsplit('é')"), "split blanks": ("s = 'aé ' * n", "s.split(); s.rsplit(None, n)"),
    "splitlines": ("s = 'aé\\n' * n", "s.splitlines(True)"), "replace": (TEXT, "s.replace('a', 'bé'); s.replace('', 'b')"),
    "translate": (TEXT, "s.translate(str.maketrans('a', 'b'))"),
    "case": ("s = 'aßé B' * n", "s.upper(); s.lower(); s.title(); s.capitalize(); s.swapcase(); s.casefold()"),
    "kinds": (TEXT, "s.isalpha(); s.isupper(); s.isidentifier(); s.isprintable()"),
    "search": (TEXT, "s.count('é'); s.find('éé'); s.rfind('éé'); 'éé' in s; s.partition('zz'); s.rpartition('zz')"),
    "places": (TEXT, "[s[i] for i in range(0, len(s), 7)]"), "characters": (TEXT, "[c for c in s]; list(s); set(s); list(reversed(s))"),
    "slices": (TEXT, "s[::-1]; s[1:]; s[::2]"), "sorted text": (TEXT, "sorted(s)"),
    "comparison": (TEXT + "; t = 'aé' * n", "s == t; s < t; hash(s)"), "+=": ("s = ''", "for _ in range(n): s += 'é'"),
    "padding": (TEXT, "s.center(5 * n); s.ljust(5 * n, 'é'); s.rjust(5 * n); s.zfill(5 * n)"),
    "strip": ("s = ' ' * n + 'é' + ' ' * n", "s.strip(); s.lstrip(); s.rstrip('é ')"),
    "ends": (TEXT, "s.startswith(s); s.endswith(s); s.removeprefix(s); s.removesuffix(s)"), "float": ("s = '1' * n", "float(s)"),
    "pieces": ("", "''.join(f'{i:05d}' for i in range(n))"),
    # Collections.
    "repr of collections": (LIST, "repr(l); repr(tuple(l)); repr(set(l)); repr({i: str(i) for i in l}); repr(['é'] * n)"),
    "sort": ("l = [(i * 7919) % n for i in range(n)]", "sorted(l, key=str); l.sort(reverse=True)"),
    "list": (LIST, "l.extend(l); l.reverse(); l.copy(); l + l; l * 2; l.index(n - 1); l.count(1); -1 in l"),
    "slices of lists": (LIST, "l[1:n:2] = l[0:n - 1:2]; del l[::2]; l[5:5] = l"), "pop": (LIST, "while l: l.pop()"),
    "comparison of lists": (LIST + "; m = list(range(n))", "l == m; l < m"), "unpacking": (LIST, "a, *b = l; max(l)"),
    "sets": ("a = set(range(n)); b = set(range(n // 2, n * 2))", "a | b; a & b; a - b; a ^ b; a <= b\nwhile a: a.pop()"),
    "dict": ("a = dict.fromkeys(range(n))", "a | a; dict(a); a.copy(); {**a}\nwhile a: a.popitem()"),
    "dict, from the front": ("d = dict.fromkeys(range(n))", "while d: d.pop(next(iter(d)))"),
    "dict, each": ("d = dict.fromkeys(range(n))", "for k in list(d): del d[k]"), "set, each": ("d = set(range(n))", "for k in list(d): d.remove(k)"),
    "keys": ("", "{(i, i): i for i in range(n)}; {'é%d' % i: i for i in range(n)}; {frozenset([i]) for i in range(n)}"),
    "zip": (LIST, "list(zip(*[l, l])); dict(enumerate(l))"),
    "deque": ("from collections import deque; d = deque(range(n))", "d.rotate(n // 2); d.reverse(); d.index(0)\nwhile d: d.popleft(); d and d.pop()"),
    "Counter": ("from collections import Counter; l = list(range(n))", "Counter(l).most_common(); Counter(l) + Counter(l)"),
    "OrderedDict": ("from collections import OrderedDict; d = OrderedDict.fromkeys(range(n))",
                    "for i in range(n): d.move_to_end(i)\nwhile d: d.popitem(last=False)"),
    "attributes": ("class O: pass\no = O()", "for i in range(n): setattr(o, 'x%d' % i, i)\nvars(o); dir(o)"),
    # Modules.
    "json": ("import json; s = 'aé\\n' * n", "json.loads(json.dumps(s)); json.loads(json.dumps(list(s)))"),
    "textwrap": ("import textwrap; s = 'aé bb\\n' * n", "textwrap.dedent(s); textwrap.fill(s); textwrap.indent(s, ' ')"),
    "itertools": ("import itertools; l = list(range(n))",
                  "list(itertools.chain(l, l)); list(itertools.accumulate(l)); list(itertools.groupby(l)); list(itertools.pairwise(l))"),
    "heapq": ("import heapq; l = list(range(n, 0, -1))", "heapq.heapify(l); heapq.nsmallest(n // 2, l)\nwhile l: heapq.heappop(l)"),
    "random": ("import random; l = list(range(n))", "random.shuffle(l); random.sample(l, n // 2); random.choices(l, k=n)"),
    "math": ("import math; l = [0.1 * i for i in range(n)]", "math.fsum(l); math.dist(l, l); sum(l); max(l); math.prod(l)"),
    "statistics": ("import statistics; l = list(range(n))", "statistics.median(l); statistics.mean(l); statistics.mode(l)"),
    "copy": ("import copy; l = [[i] for i in range(n)]", "copy.deepcopy(l); copy.copy(l)"),
    "numpy": ("import numpy as np; a = np.arange(n)[::-1].copy()",
              "np.sort(a); np.cumsum(a); a[a > 3]; np.unique(a); np.argsort(a); np.where(a > 3); np.concatenate([a, a]); repr(a); a.tolist()"),
    "numpy, rows": ("import numpy as np; l = [[i, i] for i in range(n)]", "a = np.array(l); np.vstack([a, a]); np.hstack([a, a]); a.T.tolist()"),
    # Graphs.
    "values": ("from micrograd.engine import Value; v = [Value(i) for i in range(n)]", "t = sum(v); repr(t); t.backward(); v = t = None"),
    "a neuron": ("from micrograd.nn import Neuron; m = Neuron(n)", "t = m([1.0] * n); t.backward(); m.zero_grad(); m.parameters()"),
    "neurons": ("from micrograd.nn import MLP; m = MLP(2, [n // 8, 4, 1])", "t = m([1.0, 2.0]); t.backward(); m.zero_grad(); repr(m)"),
}


def seconds(binary, preparation, timed, size, folder):
    file = pathlib.Path(folder, "program.py")
    file.write_text(PROGRAM.format(size=size, preparation=preparation, timed=timed), encoding="utf-8")
    done = subprocess.run([binary, "run", file], capture_output=True, text=True, timeout=600)
    if done.returncode:
        raise SystemExit(f"{timed!r} ended with {done.returncode}: {done.stdout}{done.stderr}")
    return float(done.stdout.split()[-1])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", default=BINARY)
    parser.add_argument("--only", default="")
    parser.add_argument("--all", action="store_true")
    options = parser.parse_args()
    slow = count = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, case in CASES.items():
            if options.only not in name:
                continue
            times = [seconds(options.binary, *case, size, folder) for size in SIZES]
            is_slow = times[1] > max(GROWTH * times[0], SHORTEST)
            slow, count = slow + is_slow, count + 1
            if is_slow or options.all:
                print(f"{name:24}", *(f"{time:8.4f}" for time in times), "  grows faster than its size" if is_slow else "", flush=True)
    print(f"{slow} of {count} grow faster than their size")
    return slow > 0 or not count


if __name__ == "__main__":
    sys.exit(main())
