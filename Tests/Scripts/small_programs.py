"""Runs small random programs in CPython and in micrograd, and shows where what they print differs.

Each program has some five to fifteen lines, drawn from the tables of `program_grammar.py`: what it draws is filled in from the outside
in, so that nothing is made in vain and hundreds of programs are drawn a second. A third of the programs make use of a module. Most
statements run to their end; some don't, so that exceptions are compared too, caught and uncaught.

    swift build -c release --product micrograd
    python3 Tests/Scripts/small_programs.py [--first SEED] [--count N] [--batch N] [--show SEED] [--refusals N]
"""

import random
import re
import sys

import program_comparison
from program_grammar import COMPOUND, EXPRESSIONS, FAULTY, LITERALS, MEMBERS, MODULES, PARTS, STATEMENTS, USES, WRONG

HOLE = re.compile(r"<(\w+)([.=~]?)>")


class Hole:
    """A place in a template."""

    def __init__(self, kind, form, tight):
        self.kind, self.form, self.tight = kind, form, tight


def template(text):
    """A text in pieces: strings and holes. What stands before a dot or bracket must hold together."""
    pieces, end = [], 0
    for match in HOLE.finditer(text):
        pieces += [text[end:match.start()], Hole(match[1], match[2], text[match.end():match.end() + 1] in (".", "[", "("))]
        end = match.end()
    return pieces + [text[end:]]


def rows(text):
    return [template(row.replace("\\n", "\n")) for row in text.strip("\n").split("\n")]


def choices(text):
    """The templates between bars that have no blanks beside them."""
    return [template(choice) for choice in re.split(r"(?<! )\|(?! )", text)]


def statement(text):
    """The lines of a statement, each with its indent."""
    lines = text.strip("\n").split("\n")
    return [(line[:len(line) - len(line.lstrip())], template(line.lstrip())) for line in lines]


ATOMS = {kind: words.split() for kind, words in LITERALS.items()}
TABLES = {kind: rows(text) for kind, text in EXPRESSIONS.items()} | {kind: choices(text) for kind, text in PARTS.items()}
TABLES |= {"use": rows(USES), "wrong": rows(WRONG)}
MEMBER_ROWS = [statement(row.replace("\\n", "\n")) for row in MEMBERS.strip().split("\n")]
SIMPLE = [statement(row) for row in STATEMENTS.strip().split("\n")]
RISKY = [statement(row) for row in FAULTY.strip().split("\n")] + [statement("raise <raised>")]
COMPOUNDS = [statement(text) for text in COMPOUND.values()]
MODULE_TABLES = {
    name: (statement(heading), {kind: choices(text) for kind, text in uses.items() if kind != "statement"},
           [statement(text) for text in re.split(r"(?<! )\|(?! )", uses["statement"])] if "statement" in uses else [])
    for name, (heading, uses) in MODULES.items()}
ASSIGNMENTS = {kind: statement(f"<{kind}=> = <{kind}>") for kind in ATOMS}
VALUES = [kind for kind in EXPRESSIONS if kind in LITERALS]
FAULTS = [kind for kind in VALUES if kind != "set"]


class NoName(Exception):
    """A template asks for a name where none is bound."""


class SmallProgram:
    """One random program."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.chance = self.random.random
        self.own, self.outer, self.pending = {}, {}, []
        self.made = self.loops = 0
        self.faults = 0.01 if self.chance() < 0.4 else 0
        self.module = {}

    def pick(self, options):
        return options[int(self.chance() * len(options))]

    def text(self):
        lines, statements = [], []
        if self.chance() < 0.35:
            heading, self.module, statements = MODULE_TABLES[self.pick(list(MODULE_TABLES))]
            lines += self.filled(heading, 0)
        for kind in ("int", "str", self.pick(VALUES)):
            lines += self.filled(ASSIGNMENTS[kind], 0)
        uses = [f"print(<{kind}>)" for kind in self.module if kind in VALUES]
        for use in self.random.sample(statements, min(1, len(statements))) + [statement(self.pick(uses)) for _ in uses[:2]]:
            lines += self.tried(use, 1)
        depth = 2 if self.chance() < 0.2 else 1
        for _ in range(self.random.randint(1, 3)):
            lines += self.statement(depth)
        shown = [name for kind, names in self.own.items() if kind in FAULTS for name in names]
        return "\n".join(lines + [f"print({', '.join(shown[-8:])})"]) + "\n"

    # Statements

    def statement(self, depth, risk=False):
        while True:
            fate = self.chance()
            if risk and fate < 0.3 or self.faults and fate < 0.04:
                form = self.pick(RISKY)
            elif depth > 0 and fate > 0.7:
                form = self.pick(COMPOUNDS)
            else:
                form = self.pick(SIMPLE)
            lines = self.tried(form, depth)
            if lines:
                return lines

    def tried(self, form, depth):
        """The lines of a statement; none where a name that it needs is not bound."""
        made, own, self.pending = self.made, {kind: list(names) for kind, names in self.own.items()}, []
        try:
            return self.filled(form, depth)
        except NoName:
            self.made, self.own = made, own
            return []

    def filled(self, form, depth):
        lines = []
        for indent, pieces in form:
            block = pieces[1] if len(pieces) == 3 and pieces[0] == pieces[2] == "" else None
            if block and hasattr(self, block.kind + "_lines"):
                lines += [indent + line for line in getattr(self, block.kind + "_lines")(depth - 1)]
            else:
                lines += [indent + line for line in self.fill(pieces, 2).split("\n")]
        self.bind()
        return lines

    def bind(self):
        for kind, name in self.pending:
            self.own.setdefault(kind, []).append(name)
        self.pending = []

    def block_lines(self, depth, risk=False):
        """One or two statements; what they bind is not known after them, since they may not have run."""
        kept, pending = {kind: list(names) for kind, names in self.own.items()}, self.pending
        lines = []
        for _ in range(self.random.randint(1, 2)):
            lines += self.statement(depth, risk)
        self.own, self.pending = kept, pending
        return lines

    def risk_lines(self, depth):
        return self.block_lines(depth, True)

    def loop_lines(self, depth):
        self.loops += 1
        lines = self.block_lines(depth)
        self.loops -= 1
        return lines

    def body_lines(self, depth):
        """A block in a function: it may read the names outside and write its own."""
        own, outer = self.own, self.outer
        self.outer = {kind: outer.get(kind, []) + names for kind, names in own.items()}
        self.own = {}
        lines = self.block_lines(depth)
        self.own, self.outer = own, outer
        return lines

    def member_lines(self, depth):
        return self.filled(self.pick(MEMBER_ROWS), 0)

    # Expressions

    def fill(self, pieces, depth):
        if len(pieces) == 1:
            return pieces[0]
        return "".join([piece if isinstance(piece, str) else self.hole(piece, depth) for piece in pieces])

    def hole(self, hole, depth):
        text = self.name(hole) if hole.form in ("=", "~") else self.expression(hole.kind, 0 if hole.form == "." else depth)
        return f"({text})" if hole.tight and hole.kind in EXPRESSIONS and (" " in text or text[0] in "-0123456789") else text

    def name(self, hole):
        if hole.form == "~":
            names = self.own.get(hole.kind)
            if not names:
                raise NoName
            return self.pick(names) if hole.kind in EXPRESSIONS else names[-1]
        known = self.own.get(hole.kind)
        if known and hole.kind in EXPRESSIONS and not self.loops and self.chance() < 0.2:
            return self.pick(known)
        self.made += 1
        name = f"{hole.kind[0]}{self.made}"
        if hole.kind in EXPRESSIONS:
            self.pending.append((hole.kind, name))
        else:
            self.own.setdefault(hole.kind, []).append(name)
        return name

    def expression(self, kind, depth):
        if kind == "any":
            kind = self.pick(VALUES)
            if kind == "set":
                return f"sorted({self.expression(kind, depth - 1)})"
        if self.faults and kind in FAULTS and self.chance() < self.faults:
            kind = self.pick(FAULTS)
        if kind not in ATOMS:
            return self.composed(kind, depth)
        if kind not in TABLES or depth <= 0 or self.chance() < 0.25:
            return self.atom(kind)
        return self.set_expression(depth) if kind == "set" else self.composed(kind, depth)

    def atom(self, kind):
        if self.chance() < 0.7:
            names = self.own.get(kind, []) + self.outer.get(kind, [])
            if names:
                return self.pick(names)
        return self.pick(ATOMS[kind])

    def set_expression(self, depth):
        """A set of ints alone: where others are among them, the first that can't be sorted is a matter of hashes."""
        faults, self.faults = self.faults, 0
        text = self.composed("set", depth)
        self.faults = faults
        return text

    def composed(self, kind, depth):
        """An expression from the tables; a literal where a form finds no name for what it needs."""
        table = TABLES.get(kind)
        if kind in self.module and (table is None or self.chance() < 0.3):
            table = self.module[kind]
        try:
            return self.fill(self.pick(table), depth - 1)
        except NoName:
            if kind not in ATOMS:
                raise
            return self.pick(ATOMS[kind])


def draw(seed):
    return SmallProgram(seed).text()


if __name__ == "__main__":
    sys.exit(program_comparison.main(__doc__, draw))
