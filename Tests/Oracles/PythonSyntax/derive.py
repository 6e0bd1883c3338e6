"""Compares what CPython 3.11 makes of the programs in valid.py and invalid.py with the two JSON files; --write writes them.

    python3.11 Tests/Oracles/PythonSyntax/derive.py [--write]

PythonSyntaxTests reads the JSON files and needs no Python.
"""

import ast
import itertools
import json
import pathlib
import struct
import sys
import warnings

from invalid import OURS
from invalid import PROGRAMS as INVALID
from valid import PROGRAMS as VALID

HERE = pathlib.Path(__file__).parent
OPERATORS = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**",
    ast.MatMult: "@", ast.LShift: "<<", ast.RShift: ">>", ast.BitAnd: "&", ast.BitOr: "|", ast.BitXor: "^",
    ast.USub: "-", ast.UAdd: "+", ast.Invert: "~", ast.Not: "not", ast.And: "and", ast.Or: "or",
    ast.Lt: "<", ast.LtE: "<=", ast.Eq: "==", ast.NotEq: "!=", ast.Gt: ">", ast.GtE: ">=", ast.Is: "is",
    ast.IsNot: "is not", ast.In: "in", ast.NotIn: "not in",
}


def quoted(text):
    plain = (c if 32 <= ord(c) < 127 and c not in '"\\' else f"<{ord(c):x}>" for c in text)
    return '"' + "".join(plain) + '"'


class Dump:
    """The same s-expression as TreeDump.swift, made of CPython's tree."""

    def __init__(self, source, shows_spans=True):
        self.shows_spans = shows_spans
        self.source = source.encode()
        starts = [0]
        for offset, byte in enumerate(self.source):
            if byte == 10 or (byte == 13 and self.source[offset + 1:offset + 2] != b"\n"):
                starts.append(offset + 1)
        self.starts = starts

    def without_spans(self):
        dump = Dump("", False)
        return dump

    def place(self, node):
        if not self.shows_spans:
            return ""
        start = self.starts[node.lineno - 1] + node.col_offset
        end = self.starts[node.end_lineno - 1] + node.end_col_offset
        return f"@{start}-{end}"

    def block(self, body):
        return "[" + " ".join(map(self.statement, body)) + "]"

    def optional(self, node):
        return "-" if node is None else self.expression(node)

    def all(self, nodes):
        return " ".join(map(self.expression, nodes))

    def statement(self, node):
        return "(" + getattr(self, type(node).__name__)(node) + ")"

    def expression(self, node):
        if isinstance(node, ast.Constant) and node.value in (None, True, False, ...) and type(node.value) not in (int, float):
            names = {None: "None", True: "True", False: "False", ...: "..."}
            return f"({names[node.value]})" + self.place(node)
        return "(" + getattr(self, type(node).__name__)(node) + ")" + self.place(node)

    # Statements

    def Expr(self, n): return f"expr {self.expression(n.value)}"
    def Assign(self, n): return f"assign [{self.all(n.targets)}] {self.expression(n.value)}"
    def AugAssign(self, n): return f"aug {OPERATORS[type(n.op)]}= {self.expression(n.target)} {self.expression(n.value)}"
    def AnnAssign(self, n): return f"annotate {self.expression(n.target)} {self.expression(n.annotation)} {self.optional(n.value)}"
    def If(self, n): return f"if {self.expression(n.test)} {self.block(n.body)} {self.block(n.orelse)}"
    def For(self, n): return f"for {self.expression(n.target)} {self.expression(n.iter)} {self.block(n.body)} {self.block(n.orelse)}"
    def While(self, n): return f"while {self.expression(n.test)} {self.block(n.body)} {self.block(n.orelse)}"
    def Return(self, n): return f"return {self.optional(n.value)}"
    def Raise(self, n): return f"raise {self.optional(n.exc)} {self.optional(n.cause)}"
    def Assert(self, n): return f"assert {self.expression(n.test)} {self.optional(n.msg)}"
    def Delete(self, n): return f"del [{self.all(n.targets)}]"
    def Global(self, n): return "global " + ",".join(n.names)
    def Nonlocal(self, n): return "nonlocal " + ",".join(n.names)
    def Pass(self, n): return "pass"
    def Break(self, n): return "break"
    def Continue(self, n): return "continue"
    def Import(self, n): return "import " + self.imported(n.names)
    def ImportFrom(self, n): return f"from {n.module} {self.imported(n.names)}"

    def imported(self, names):
        def one(alias):
            if alias.name == "*":
                return "*:-"
            start = self.starts[alias.lineno - 1] + alias.col_offset
            return f"{alias.name}:{alias.asname or '-'}@{start}-{start + len(alias.name.encode())}"
        return ",".join(map(one, names))

    def With(self, n):
        items = " ".join(f"({self.expression(i.context_expr)} {self.optional(i.optional_vars)})" for i in n.items)
        return f"with [{items}] {self.block(n.body)}"

    def Try(self, n):
        handlers = " ".join(f"(except {self.optional(h.type)} {h.name or '-'} {self.block(h.body)})" for h in n.handlers)
        return f"try {self.block(n.body)} [{handlers}] {self.block(n.orelse)} {self.block(n.finalbody)}"

    def FunctionDef(self, n):
        return f"def {n.name} {self.parameters(n.args)} {self.optional(n.returns)} [{self.all(n.decorator_list)}] {self.block(n.body)}"

    def ClassDef(self, n):
        return f"class {n.name} {self.arguments(n.bases, n.keywords)} [{self.all(n.decorator_list)}] {self.block(n.body)}"

    # Expressions

    def Constant(self, n):
        if isinstance(n.value, int):
            return f"int {n.value if n.value < 2 ** 64 else 'big'}"
        if isinstance(n.value, float):
            return f"float {struct.unpack('<Q', struct.pack('<d', n.value))[0]:x}"
        return f"str {quoted(n.value)}"

    def items(self, name, nodes): return name + "".join(" " + self.expression(i) for i in nodes)
    def Name(self, n): return f"name {quoted(n.id)}"
    def List(self, n): return self.items("list", n.elts)
    def Tuple(self, n): return self.items("tuple", n.elts)
    def Set(self, n): return self.items("set", n.elts)

    def Dict(self, n):
        pairs = zip(n.keys, n.values)
        return "dict" + "".join(
            " **" + self.expression(v) if k is None else f" {self.expression(k)}:{self.expression(v)}" for k, v in pairs)

    def UnaryOp(self, n): return f"unary {OPERATORS[type(n.op)]} {self.expression(n.operand)}"
    def BinOp(self, n): return f"binary {OPERATORS[type(n.op)]} {self.expression(n.left)} {self.expression(n.right)}"
    def BoolOp(self, n): return self.items(OPERATORS[type(n.op)], n.values)

    def Compare(self, n):
        links = zip(n.ops, n.comparators)
        return f"compare {self.expression(n.left)}" + "".join(f" {OPERATORS[type(o)]} {self.expression(c)}" for o, c in links)

    def IfExp(self, n): return f"ifelse {self.expression(n.test)} {self.expression(n.body)} {self.expression(n.orelse)}"
    def Lambda(self, n): return f"lambda {self.parameters(n.args)} {self.expression(n.body)}"
    def Call(self, n): return f"call {self.expression(n.func)} {self.arguments(n.args, n.keywords)}"

    def Attribute(self, n):
        if not self.shows_spans:
            return f"attribute {self.expression(n.value)} {n.attr}"
        end = self.starts[n.end_lineno - 1] + n.end_col_offset
        return f"attribute {self.expression(n.value)} {n.attr}@{end - len(n.attr.encode())}-{end}"

    def Subscript(self, n): return f"subscript {self.expression(n.value)} {self.expression(n.slice)}"
    def Slice(self, n): return f"slice {self.optional(n.lower)} {self.optional(n.upper)} {self.optional(n.step)}"
    def Starred(self, n): return f"star {self.expression(n.value)}"
    def NamedExpr(self, n): return f"walrus {n.target.id}{self.place(n.target)} {self.expression(n.value)}"
    def ListComp(self, n): return self.comprehension("list", n)
    def SetComp(self, n): return self.comprehension("set", n)
    def GeneratorExp(self, n): return self.comprehension("generator", n)

    def DictComp(self, n):
        return f"dictionarycomp {self.expression(n.key)}:{self.expression(n.value)} {self.clauses(n)}"

    def comprehension(self, form, n): return f"{form}comp {self.expression(n.elt)} {self.clauses(n)}"

    def clauses(self, n):
        return " ".join(
            f"(for {self.expression(g.target)} {self.expression(g.iter)}" + "".join(" " + self.expression(i) for i in g.ifs) + ")"
            for g in n.generators)

    def JoinedStr(self, n): return "fstring " + self.without_spans().parts(n.values)
    def parts(self, values): return "[" + " ".join(map(self.part, values)) + "]"

    def part(self, n):
        if isinstance(n, ast.Constant):
            return quoted(n.value)
        conversion = "-" if n.conversion == -1 else chr(n.conversion)
        specification = "-" if n.format_spec is None else self.parts(n.format_spec.values)
        return f"(field {self.expression(n.value)} {conversion} {specification})"

    def arguments(self, positional, keywords):
        plain = ["*" + self.expression(a.value) if isinstance(a, ast.Starred) else self.expression(a) for a in positional]
        named = [f"{k.arg}={self.expression(k.value)}" if k.arg else f"**{self.expression(k.value)}" for k in keywords]
        return "[" + " ".join(plain + named) + "]"

    def parameters(self, a):
        positional = a.posonlyargs + a.args
        defaults = [None] * (len(positional) - len(a.defaults)) + a.defaults
        items = []
        for number, (parameter, default) in enumerate(zip(positional, defaults)):
            items.append(self.parameter(parameter, default))
            if number + 1 == len(a.posonlyargs):
                items.append("/")
        items.append("*" + (self.parameter(a.vararg, None) if a.vararg else ""))
        items += [self.parameter(p, d) for p, d in zip(a.kwonlyargs, a.kw_defaults)]
        if a.kwarg:
            items.append("**" + self.parameter(a.kwarg, None))
        return "{" + " ".join(items) + "}"

    def parameter(self, parameter, default):
        return f"{parameter.arg}:{self.optional(parameter.annotation)}={self.optional(default)}"


def valid(source):
    tree = ast.parse(source)
    return {"source": source, "tree": Dump(source).block(tree.body)}


def invalid(source):
    try:
        compile(source, "<cell>", "exec")
    except SyntaxError as error:
        expectation = {
            "source": source, "class": type(error).__name__, "message": error.msg,
            "line": error.lineno, "column": error.offset, "endColumn": error.end_offset,
        }
        # CPython 3.11 gives a place after the whole literal for mistakes inside one.
        is_inside_literal = error.msg.startswith(("f-string", "(unicode error)")) or source == "f'{1a}'"
        note = OURS.get(source, "place" if is_inside_literal else None)
        if note:
            expectation["note"] = note
        return expectation
    raise SystemExit(f"CPython accepts {source!r}")


def agreeing(name, cases):
    """How many cases are those of a file."""
    file = HERE / name
    if "--write" in sys.argv:
        file.write_text(json.dumps(cases, indent=1, ensure_ascii=True) + "\n", encoding="utf-8")
    pairs = list(itertools.zip_longest(json.loads(file.read_text(encoding="utf-8")), cases))
    for was, derived in pairs:
        if was != derived:
            print(f"differs: {name}\n  stored  {was}\n  derived {derived}")
    return sum(was == derived for was, derived in pairs)


def main():
    assert sys.version_info[:2] == (3, 11), "the expectations are those of CPython 3.11"
    warnings.simplefilter("ignore")
    agreed = agreeing("valid.json", list(map(valid, VALID))) + agreeing("invalid.json", list(map(invalid, INVALID)))
    count = len(VALID) + len(INVALID)
    print(f"{agreed} of {count} programs agree")
    return agreed != count


if __name__ == "__main__":
    sys.exit(main())
