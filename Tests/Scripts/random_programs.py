"""Runs random programs in CPython and in micrograd, and shows where what they print differs.

Each program is drawn from its own seed, so that a difference can be shown again. Most expressions fit their
types, so that most programs run to their end; a few do not, so that the words of exceptions are compared too.
What differs only because this language refuses it by name, such as a range beyond 64 bits, is counted apart.

    swift build -c release --product micrograd
    python3 Tests/Scripts/random_programs.py [--first SEED] [--count N] [--batch N] [--show SEED] [--refusals N]
"""

import contextlib
import random
import re
import sys

import program_comparison

KINDS = ["int", "float", "str", "bool", "ints", "strs", "tuple", "dict"]
WORDS = ["", "a", "grad", "Data", "x y", "é", "neuron", "tab\\t", "it's", "12", " pad ", "loss"]
SPECIFICATIONS = {
    "int": ["5", "<5", "^7", "05", "+", "x", "b", ",", "_", "e", ".2f", "c>6", "#x", "%"],
    "float": [".3f", "8.2f", "e", "g", "+.1f", "%", ".0f", "<9", "012.4f", ",.2f", ".3g", "_.1f"],
    "str": ["5", ">6", "^7", "*<8", ".2", "s", "-^9.3"],
    "bool": ["", "5", "d"],
}


class Program:
    """One random program, written line by line."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = []
        self.indent = 0
        self.scopes = [{kind: [] for kind in KINDS}]
        self.functions = []
        self.loops = 0
        self.names = 0
        self.faults = self.random.random() < 0.3

    # What is written

    def write(self, text):
        self.lines.append("  " * self.indent + text)

    def text(self):
        inside = self.random.random() < 0.5
        if inside:
            self.write("def main():")
            self.indent += 1
        for kind in KINDS:
            self.assign(kind)
        for _ in range(self.random.randint(3, 12)):
            self.statement(2)
        self.show_all()
        if inside:
            self.indent -= 1
            self.write("main()")
        return "\n".join(self.lines) + "\n"

    def show_all(self):
        for kind in KINDS:
            names = self.known(kind)
            if names:
                self.write(f"print({', '.join(names[-6:])})")

    # Names

    def new_name(self, kind):
        self.names += 1
        return f"{kind[0]}{self.names}"

    def known(self, kind):
        return [name for scope in self.scopes for name in scope[kind]]

    def bind(self, kind, name):
        if name not in self.scopes[-1][kind]:
            self.scopes[-1][kind].append(name)

    @contextlib.contextmanager
    def scope(self, names=()):
        self.scopes.append({kind: [] for kind in KINDS})
        for kind, name in names:
            self.bind(kind, name)
        yield
        self.scopes.pop()

    def choose(self, *options):
        """One of the options; those that are to be made are made only when chosen."""
        option = self.random.choice(options)
        return option() if callable(option) else option

    def any_kind(self):
        return self.random.choice(KINDS)

    # Statements

    def block(self, depth):
        self.indent += 1
        self.scopes.append({kind: [] for kind in KINDS})
        for _ in range(self.random.randint(1, 3)):
            self.statement(depth - 1)
        self.scopes.pop()
        self.indent -= 1

    def statement(self, depth):
        simple = [
            self.assign_any, self.assign_any, self.print_some, self.augment, self.unpack, self.mutate_list,
            self.mutate_dict, self.chain, self.assign_item, self.delete, self.check, self.consume, self.use_set,
        ]
        compound = [self.branch, self.loop, self.while_loop, self.function, self.closure, self.decorated]
        if depth <= 0 or self.random.random() < 0.6:
            self.random.choice(simple)()
        else:
            self.random.choice(compound)(depth)

    def assign_any(self):
        self.assign(self.any_kind())

    def assign(self, kind):
        reused = self.scopes[-1][kind]
        name = self.random.choice(reused) if reused and self.random.random() < 0.4 else self.new_name(kind)
        value = self.expression(kind, 3)
        self.write(f"{name} = {value}")
        self.bind(kind, name)

    def print_some(self):
        values = [self.expression(self.any_kind(), 2) for _ in range(self.random.randint(1, 3))]
        ending = self.choose("", "", "", ", sep='|'", ", end='.\\n'")
        self.write(f"print({', '.join(values)}{ending})")

    def augment(self):
        kind = self.choose("int", "float", "str", "ints", "strs", "tuple", "dict", "bool")
        names = self.scopes[-1][kind]
        if not names:
            return self.assign(kind)
        name = self.random.choice(names)
        operations = {
            "int": ["+", "-", "*", "//", "%", "&", "|", "^", "<<", ">>"], "float": ["+", "-", "*", "/", "//", "%"],
            "str": ["+"], "ints": ["+"], "strs": ["+"], "tuple": ["+"], "dict": ["|"], "bool": ["&", "|", "^"],
        }
        operation = self.random.choice(operations[kind])
        value = self.expression(kind, 2)
        if operation in ("<<", ">>"):
            value = str(self.random.randint(0, 8))
        self.write(f"{name} {operation}= {value}")

    def unpack(self):
        kind = self.choose("ints", "tuple", "strs")
        names = [self.new_name("x") for _ in range(self.random.randint(1, 3))]
        star = self.random.randrange(len(names)) if self.random.random() < 0.6 else None
        targets = ["*" + name if place == star else name for place, name in enumerate(names)]
        left = ", ".join(targets) + ("," if len(targets) == 1 else "")
        left = self.choose(left, f"({left})", f"[{left}]")
        if star is None:
            values = ", ".join(self.expression(self.any_kind(), 1) for _ in names)
            self.write(f"{left} = [{values}]")
        else:
            extra = ", ".join(self.expression("int", 1) for _ in names)
            self.write(f"{left} = *{self.atom(kind)}, {extra}")
        self.write(f"print({', '.join(names)})")

    def mutate_list(self):
        name = self.random.choice(self.known("ints"))
        item = self.expression("int", 2)
        self.write(self.choose(
            f"{name}.append({item})", lambda: f"{name}.insert({self.index()}, {item})", lambda: f"{name}.extend({self.expression('ints', 1)})",
            lambda: f"{name}.sort(reverse={self.expression('bool', 1)})", f"{name}.reverse()", f"print({name}.pop() if {name} else None)",
            f"{name}.sort(key=lambda k: (k % 3, -k))", f"{name} and {name}.remove({name}[-1])",
            f"print({name}.count({item}), {item} in {name})",
        ))

    def mutate_dict(self):
        name = self.random.choice(self.known("dict"))
        key, value = self.expression("str", 1), self.expression("int", 2)
        self.write(self.choose(
            f"{name}[{key}] = {value}", f"print({name}.get({key}), {name}.get({key}, {value}))",
            f"print({name}.setdefault({key}, {value}))", f"{name}.update({{{key}: {value}}})",
            f"print({name}.pop({key}, None))", f"print({key} in {name}, len({name}))",
            f"print(list({name}.items())[:3])",
        ))

    def chain(self):
        kind = self.any_kind()
        names = [self.new_name(kind), self.new_name(kind)]
        self.write(f"{' = '.join(names)} = {self.expression(kind, 2)}")
        for name in names:
            self.bind(kind, name)

    def assign_item(self):
        name = self.random.choice(self.known("ints"))
        self.write(self.choose(
            lambda: f"{name}[{self.slice()}] = {self.expression('ints', 1)}", lambda: f"{name}[1:1] = {self.expression('ints', 1)}",
            lambda: f"{name}[::2] = [{self.expression('int', 1)} for _ in {name}[::2]]", lambda: f"{name}[:0] = {self.expression('tuple', 1)}[:0]",
            lambda: f"{name} += [{self.expression('int', 1)}]; {name}[-1] += {self.expression('int', 1)}",
            f"{name} += [7]; {name}[0], {name}[-1] = {name}[-1], {name}[0]",
        ))

    def delete(self):
        name = self.random.choice(self.known("ints"))
        self.write(self.choose(
            lambda: f"del {name}[{self.slice()}]", f"del {name}[::2]", lambda: f"del {name}[{self.index()}:]",
            f"t = {name}[:]; del t[:1], t[-1:]; print(t)",
        ))

    def check(self):
        if self.faults and self.random.random() < 0.1:
            self.write(self.choose(
                lambda: f"assert {self.expression('bool', 2)}, {self.expression('str', 1)}",
                lambda: f"raise ValueError({self.expression('str', 1)})", lambda: f"raise KeyError({self.expression('str', 1)})",
            ))
        else:
            self.write(f"assert {self.expression('bool', 1)} or True")

    def consume(self):
        name = self.new_name("g")
        self.write(f"{name} = ({self.element('n')} for n in {self.expression('ints', 1)} if {self.condition('n')})")
        self.write(self.choose(
            f"print(list({name}), list({name}))", f"print(next({name}, None)); print(sum(1 for _ in {name}))",
            lambda: f"print([*zip({name}, {self.atom('strs')})], next({name}, 'end'))",
            f"print(any(v == 3 for v in {name}), list({name}))",
        ))

    def use_set(self):
        """A set of ints is shown sorted: CPython's has no order."""
        name = self.new_name("s")
        self.write(f"{name} = {self.set_expression(2)}")
        for _ in range(self.random.randint(1, 3)):
            item, other = self.expression("int", 1), self.set_expression(1)
            self.write(self.choose(
                f"{name}.add({item})", f"{name}.discard({item})", f"{name}.update({other}, [{item}])", f"{name} |= {other}",
                f"{name} &= {other}", f"{name} -= {other}", f"{name} ^= {other}", f"print({item} in {name}, {name} <= {other})",
                f"print({name} == {other}, {name}.isdisjoint({other}), {name} > {other})", f"print(len({name}) == 1 and {name}.pop() in {other})",
                f"{name}.difference_update([{item}], {other})", f"for x in sorted({name}): {name} = {name} - {{x + 1}}",
                f"{name} = frozenset({name}) | {other}; {name} = set({name})", f"{name}.{self.choose('remove', 'discard')}({item})" if self.faults else f"{name}.clear()",
            ))
        self.write(f"print(sorted({name}), len({name}), len({{frozenset({name}), frozenset(sorted({name}))}}))")

    def set_expression(self, depth):
        value = self.expression("ints", depth)
        if depth <= 0:
            return f"set({value})"
        inner = self.set_expression(depth - 1)
        return self.choose(
            f"set({value})", f"{{{self.expression('int', depth - 1)}, {self.expression('int', 0)}}}", f"{{*{value}}}", f"{{{self.element('x')} for x in {value}}}",
            lambda: f"({inner} {self.choose('|', '&', '-', '^')} {self.set_expression(depth - 1)})", f"{inner}.union({value})",
            f"{inner}.intersection({value})", f"{inner}.symmetric_difference({value})", f"{inner}.copy()", "set()",
        )

    def percent(self, kind, depth):
        """A text of one or two conversions, and what stands right of it."""
        letters = {"int": "disrxXoefgc%", "float": "dsrefgEG", "str": "sra", "bool": "dsr"}
        conversion = lambda: "%" + self.choose("", "", "-", "0", "+", "#", " ") + self.choose("", "", "4", "9") + self.choose("", "", ".2", ".0")
        letter = self.random.choice(letters[kind]) if self.random.random() < 0.9 or self.faults else "s"
        first = "%%" if letter == "%" else conversion() + letter
        value = self.expression(kind, depth)
        if letter == "c":
            value = f"({value}) % 95 + 32"
        values = "" if letter == "%" else f"{value}, "
        if self.random.random() < 0.2 and letter != "%":
            return f"'%(k){first[1:]}|' % {{'k': {value}}}"
        return f"'{first}|{conversion()}s' % ({values}{self.expression('str', 0)})" if values else f"'{first}|%s' % ({self.expression('str', 0)},)"

    def branch(self, depth):
        self.write(f"if {self.expression('bool', 2)}:")
        self.block(depth)
        for _ in range(self.random.randint(0, 1)):
            self.write(f"elif {self.expression(self.any_kind(), 1)}:")
            self.block(depth)
        if self.random.random() < 0.5:
            self.write("else:")
            self.block(depth)

    def loop(self, depth):
        if self.loops > 2:
            return self.branch(depth)
        self.loops += 1
        kind, target, over = self.choose(
            ("int", "i", f"range({self.random.randint(0, 5)})"), ("int", "j", f"{self.atom('ints')}[:4]"),
            ("str", "c", f"{self.atom('str')}[:3]"), ("int", "m, n", f"enumerate({self.atom('strs')}[:3])"),
            ("str", "k", f"sorted({self.atom('dict')})[:3]"), ("int", "p, (q, r)", "[(1, (2, 3)), [4, 'ab']]"),
            ("int", "u, *v", "[(1, 2, 3), 'xyz', [9]]"), ("str", "k, w", f"list({self.atom('dict')}.items())[:3]"),
        )
        self.write(f"for {target} in {over}:")
        self.indent += 1
        first = target.split(",")[0].strip()
        if target != "u, *v":
            self.scopes.append({each: [] for each in KINDS})
            self.bind(kind, first)
        else:
            self.scopes.append({each: [] for each in KINDS})
        for _ in range(self.random.randint(1, 3)):
            self.statement(depth - 1)
        if self.random.random() < 0.4:
            self.write(f"if {self.expression('bool', 1)}: {self.choose('break', 'continue')}")
        self.write(f"print({target.replace('*', '').replace('(', '').replace(')', '')})")
        self.scopes.pop()
        self.indent -= 1
        if self.random.random() < 0.4:
            self.write("else:")
            self.block(depth)
        self.loops -= 1

    def while_loop(self, depth):
        if self.loops > 1:
            return self.branch(depth)
        self.loops += 1
        counter = self.new_name("w")
        self.write(f"{counter} = {self.random.randint(0, 4)}")
        self.write(f"while {counter} > 0:")
        self.indent += 1
        self.write(f"{counter} -= 1")
        self.indent -= 1
        self.block(depth)
        if self.random.random() < 0.5:
            self.indent += 1
            self.write(f"if {self.expression('bool', 1)}: {self.choose('break', 'continue')}")
            self.indent -= 1
        if self.random.random() < 0.4:
            self.write("else:")
            self.block(depth)
        self.loops -= 1

    def function(self, depth):
        name = self.new_name("f")
        kind = self.any_kind()
        signature, call = self.choose(
            ("a, b=2", ["1", "1, 3", "a=4", "b=1, a=2"]), ("a, *rest", ["1", "1, 2, 3", "*[1, 2]", "*'xy'"]),
            ("a, /, b=0, *, c=5", ["1", "1, c=2", "1, 2, c=3", "1, b=7"]), ("*, a=1, **more", ["", "a=2", "z=3, a=4", "**{'y': 1}"]),
            ("a, *rest, b=1, **more", ["1", "1, 2, b=3", "*(1, 2), q=4", "a=3", "1, **{'b': 2, 's': 3}"]),
            ("a=[]", ["", "[1]", "[]"]), ("a, b", ["1, 2", "b=1, a=2", "*[3], b=1"]),
        )
        if self.faults and self.random.random() < 0.25:
            call = call + ["1, 2, 3, 4, 5", "", "zz=1", "1, a=1", "1, 2, b=2", "**{'a': 1, 'b': 2, 'q': 3}"]
        shown = re.findall(r"[a-z]+(?=[=,]|$)", re.sub(r"=[^,]*", "", signature))
        self.write(f"def {name}({signature}):")
        self.indent += 1
        self.scopes.append({each: [] for each in KINDS})
        outside = self.scopes
        for _ in range(self.random.randint(1, 2)):
            self.statement(depth - 1)
        self.write(f"print({', '.join(shown)})")
        if "a=[]" in signature:
            self.write("a.append(len(a))")
        self.write(f"return {self.expression(kind, 2)}")
        self.scopes = outside
        self.scopes.pop()
        self.indent -= 1
        for arguments in self.random.sample(call, min(len(call), 2)):
            result = self.new_name(kind)
            self.write(f"{result} = {name}({arguments})")
            self.bind(kind, result)

    def closure(self, depth):
        name = self.new_name("h")
        self.write(f"def {name}(n):")
        self.indent += 1
        form = self.random.randrange(5)
        if form == 0:
            self.write("total = n")
            self.write("def add(k=1):")
            self.write("  nonlocal total")
            self.write(f"  total {self.choose('+=', '*=', '-=')} k")
            self.write("  return total")
            self.write("return add, lambda: total")
        elif form == 1:
            self.write("made = []")
            self.write("for i in range(n): made.append(lambda k=i: (i, k, n))")
            self.write("return lambda: [m() for m in made], lambda: n")
        elif form == 2:
            self.write("made = [lambda: k * n for k in range(3)]")
            self.write("return lambda: [m() for m in made], lambda: sum(m() for m in made)")
        elif form == 3:
            self.write("def down(k): return [k] + down(k - 1) if k > 0 else []")
            self.write("return lambda: down(n), lambda: [[i * j for j in down(i)] for i in down(n)]")
        else:
            self.write("scaled = lambda f: (lambda *v, **w: [f(x) + n for x in v] + sorted(w))")
            self.write("return lambda: scaled(lambda x: x * n)(1, 2, z=0), lambda: scaled(abs)(-1)")
        self.indent -= 1
        first, second = self.new_name("c"), self.new_name("c")
        self.write(f"{first}, {second} = {name}({self.random.randint(0, 4)})")
        for _ in range(self.random.randint(1, 3)):
            self.write(f"print({self.choose(first, second)}())")

    def decorated(self, depth):
        wrap, name = self.new_name("d"), self.new_name("f")
        self.write(f"def {wrap}(f):")
        self.write(f"  print('wrapping', f.__name__)")
        self.write(f"  return lambda *a, **k: {self.choose('(f(*a, **k), len(a))', 'f(*a, **k) or k', '[f(*a, **k)]')}")
        for _ in range(self.random.randint(1, 2)):
            self.write(f"@{wrap}")
        self.write(f"def {name}(a, b=1):")
        self.write("  'adds'")
        self.write(f"  return {self.choose('a + b', 'a * b', 'None', '(a, b)', 'a < b')}")
        self.write(f"print({name}({self.random.randint(-3, 3)}, b={self.random.randint(0, 3)}))")

    # Expressions

    def expression(self, kind, depth):
        if self.faults and self.random.random() < 0.012:
            kind = self.any_kind()
        if depth <= 0 or self.random.random() < 0.15:
            return self.atom(kind)
        if self.random.random() < 0.1:
            return self.general(kind, depth)
        return getattr(self, f"{kind}_expression")(depth - 1)

    @property
    def assigned(self):
        """A name for `:=`, seldom: no comprehension may hold one in what it goes through."""
        return self.random.choice(["v", ""]) if self.random.random() < 0.05 else ""

    def atom(self, kind):
        names = self.known(kind)
        if names and self.random.random() < 0.7:
            return self.random.choice(names)
        return self.literal(kind)

    def literal(self, kind):
        number = self.random.randint
        if kind == "int":
            return self.choose(lambda: str(number(0, 9)), lambda: str(number(-20, 99)), "0x1f", "1_000", "0b101")
        if kind == "float":
            return self.choose("0.5", "2.", ".25", "1e3", "-0.0", "3.14159", "1e-7", "1e16", "0.1", lambda: f"{number(-99, 99) / 8}")
        if kind == "str":
            return self.choose("'", '"""').join(["", self.random.choice(WORDS).replace("'", ""), ""])
        if kind == "bool":
            return self.choose("True", "False")
        if kind == "ints":
            return "[" + ", ".join(str(number(-5, 9)) for _ in range(number(0, 5))) + "]"
        if kind == "strs":
            return "[" + ", ".join(repr(self.random.choice(WORDS[:9])) for _ in range(number(0, 4))) + "]"
        if kind == "tuple":
            items = [self.literal(self.choose("int", "float", "str", "bool")) for _ in range(number(0, 3))]
            return "(" + ", ".join(items) + ("," if len(items) == 1 else "") + ")"
        return "{" + ", ".join(f"{self.random.choice(WORDS[:8])!r}: {number(0, 9)}" for _ in range(number(0, 4))) + "}"

    def general(self, kind, depth):
        inner = self.expression(kind, depth - 1)
        name = self.assigned
        return self.choose(
            lambda: f"({inner} if {self.expression('bool', depth - 1)} else {self.expression(kind, depth - 1)})",
            f"({inner})", f"(lambda v: v)({inner})", f"[{inner}][0]", lambda: f"({inner}, {self.atom('int')})[0]",
            lambda: f"(lambda a, *b, c={self.atom(kind)}: c)(1, 2)", f"{{1: {inner}}}[True]", f"({name} := {inner})" if name else inner,
            f"max([{inner}])", f"next(iter([{inner}]))", lambda: f"({inner} or {self.atom(kind)})", lambda: f"({inner} and {self.atom(kind)})",
        )

    def int_expression(self, depth):
        left, right = self.expression("int", depth), self.expression("int", depth)
        return self.choose(
            f"{left} + {right}", f"{left} - {right}", f"({left}) * {right}", lambda: f"({left}) % {self.nonzero(right)}", lambda: f"({left}) // {self.nonzero(right)}",
            f"-({left})", f"~({left})", f"({left}) & ({right})", f"({left}) | ({right})", f"({left}) ^ ({right})",
            lambda: f"({left}) << {self.random.randint(0, 5)}", lambda: f"({left}) >> {self.random.randint(0, 5)}", lambda: f"({left}) ** {self.random.randint(0, 3)}",
            lambda: f"len({self.expression(self.choose('ints', 'strs', 'str', 'tuple', 'dict'), depth)})", f"abs({left})",
            lambda: f"sum({self.expression('ints', depth)})", lambda: f"int({self.expression('float', 0)})" , f"max({left}, {right})",
            f"min({left}, {right}, 3)", lambda: f"divmod({left}, {self.nonzero(right)})[{self.choose('0', '1', '-1')}]", lambda: f"round({self.expression('float', 0)})",
            lambda: f"ord(({self.expression('str', depth)} + 'q')[0])", lambda: f"({self.expression('ints', depth)} + [4])[{self.choose('0', '-1')}]",
            lambda: f"{self.expression('str', depth)}.find({self.expression('str', depth)})", lambda: f"int({self.expression('bool', depth)})",
            lambda: f"{self.expression('bool', depth)} + {left}", lambda: f"pow({left}, {self.random.randint(0, 3)}, {self.random.randint(1, 9)})",
            lambda: f"sum({self.element('e')} for e in {self.expression('ints', depth)})", lambda: f"{self.atom('tuple')}.count({left})",
        )

    def nonzero(self, text):
        return f"({text})" if self.faults and self.random.random() < 0.3 else f"(({text}) or {self.choose('1', '-3', '7')})"

    def float_expression(self, depth):
        left, right = self.expression("float", depth), self.expression("float", depth)
        return self.choose(
            f"{left} + {right}", f"{left} - {right}", f"({left}) * ({right})", lambda: f"({left}) / {self.nonzero(right)}", lambda: f"({left}) // {self.nonzero(right)}",
            lambda: f"({left}) % {self.nonzero(right)}", f"-({left})", f"abs({left})", lambda: f"float({self.expression('int', depth)})",
            lambda: f"({self.expression('int', depth)}) / {self.nonzero(self.expression('int', depth))}", lambda: f"round({left}, {self.random.randint(-2, 4)})",
            f"({left}) ** 2", f"max({left}, {right})", f"min({left}, {right})", f"sum([{left}, {right}, 0.1])",
            lambda: f"({self.expression('int', depth)}) * {left}", f"abs({left}) ** 0.5", f"+({left})", lambda: f"divmod({left}, {self.nonzero(right)})[0]",
        )

    def str_expression(self, depth):
        value = self.expression("str", depth)
        kind = self.choose("int", "float", "str", "bool")
        return self.choose(
            lambda: f"{value} + {self.expression('str', depth)}", lambda: f"{value} * {self.random.randint(0, 3)}", lambda: f"str({self.expression(self.any_kind(), depth)})",
            lambda: f"repr({self.expression(self.any_kind(), depth)})", f"{value}.upper()", f"{value}.strip()", lambda: f"{value}.replace('a', {self.atom('str')})",
            lambda: f"({value})[{self.slice()}]", f"({value})[::-1]", lambda: f"{self.atom('str')}.join({self.expression('strs', depth)})", f"{value}.title()",
            lambda: self.formatted(kind, depth), lambda: self.formatted(kind, depth), lambda: self.percent(kind, depth), lambda: f"'{{}} {{!r}}'.format({self.atom('int')}, {value})", f"{value}.center(9, '*')",
            lambda: f"({value} or 'z')[{self.choose('0', '-1')}]", lambda: f"format({self.atom(kind)}, {self.random.choice(SPECIFICATIONS[kind])!r})",
            f"''.join(sorted({value}))", f"{value}.zfill(6)", lambda: f"chr({self.random.randint(65, 90)})", lambda: f"type({self.atom(self.any_kind())}).__name__",
        )

    def formatted(self, kind, depth):
        value = self.expression(kind, depth)
        quote = self.choose("'", '"', "'''", '"""')
        if quote[0] in value or "\\" in value or "\n" in value or ":=" in value or "lambda" in value or "#" in value:
            value = self.random.choice(self.known(kind) or ["1"])
        if value.startswith("{"):
            value = " " + value
        specification = self.random.choice(SPECIFICATIONS[kind])
        if quote[0] in specification:
            specification = ""
        field = self.choose(
            f"{{{value}}}", f"{{{value}!r}}", f"{{{value} = }}", f"{{{value}=!s}}", f"{{{value}:{specification}}}",
            lambda: f"{{{value}!s:>{{{self.random.randint(3, 9)}}}}}", f"{{{{{{{value}}}}}}}",
        )
        return f"f{quote}{self.choose('', 'v: ', '{{}}')}{field}{self.choose('', ' é', '!')}{quote}"

    def bool_expression(self, depth):
        kind = self.choose("int", "float", "str", "ints", "strs")
        left, right = self.expression(kind, depth), self.expression(kind, depth)
        numbers = [self.expression(self.choose("int", "float", "bool"), depth) for _ in range(3)]
        order = lambda: self.choose("<", "<=", ">", ">=", "==", "!=")
        return self.choose(
            lambda: f"({left} {order()} {right})", lambda: f"({' '.join([numbers[0], order(), numbers[1], order(), numbers[2]])})", lambda: f"(not {self.expression(self.any_kind(), depth)})",
            lambda: f"({self.expression('bool', depth)} and {self.expression('bool', depth)})", lambda: f"({self.expression('bool', depth)} or {self.expression('bool', depth)})",
            lambda: f"({self.expression('str', depth)} in {self.expression(self.choose('str', 'strs', 'dict'), depth)})", lambda: f"({self.expression('int', depth)} not in {self.expression('ints', depth)})",
            lambda: f"({self.expression('int', depth)} in {self.set_expression(depth)})", lambda: f"({self.set_expression(0)} <= {self.set_expression(depth)})",
            lambda: f"bool({self.expression(self.any_kind(), depth)})", lambda: f"({self.atom(kind)} is None)", lambda: f"isinstance({self.atom(self.any_kind())}, {self.choose('int', 'float', 'str', '(int, str)', 'bool', 'list')})",
            lambda: f"any({self.condition('e')} for e in {self.expression('ints', depth)})", lambda: f"all({self.condition('e')} for e in {self.expression('ints', depth)})",
            lambda: f"({self.atom(self.any_kind())} == {self.atom(self.any_kind())})", lambda: f"{self.expression('str', depth)}.startswith({self.atom('str')})",
        )

    def element(self, name):
        return self.choose(name, f"{name} * 2", f"{name} ** 2 - 1", f"-{name}", f"{name} % 3", lambda: f"{name} + {self.atom('int')}", f"abs({name})")

    def condition(self, name):
        return self.choose(f"{name} > 0", f"{name} % 2", lambda: f"{name} < {self.atom('int')}", f"{name}", f"not {name}", f"-2 < {name} <= 4", "True")

    def ints_expression(self, depth):
        value = self.expression("ints", depth)
        return self.choose(
            lambda: f"{value} + {self.expression('ints', depth)}", lambda: f"{value} * {self.random.randint(0, 2)}", lambda: f"({value})[{self.slice()}]", f"sorted({value})",
            lambda: f"[{self.element('x')} for x in {value}]", lambda: f"[{self.element('x')} for x in {value} if {self.condition('x')}]",
            lambda: f"[x * y for x in {value}[:3] for y in {self.expression('ints', depth)}[:3] if x != y]", lambda: f"list(range({self.random.randint(-3, 3)}, {self.random.randint(-3, 9)}, {self.choose('1', '2', '-1')}))",
            lambda: f"[*{value}, {self.expression('int', depth)}]", lambda: f"list(map(lambda t: {self.element('t')}, {value}))", f"list(filter(None, {value}))",
            f"sorted({value}, key=lambda t: -t)", lambda: f"sorted({self.set_expression(depth)})", lambda: f"[len(w) for w in {self.expression('strs', depth)}]", f"list(reversed({value}))", lambda: f"list({self.atom('dict')}.values())",
            f"[(y := x) + 1 for x in {value}]", f"sum([[x, -x] for x in {value}[:4]], [])", lambda: f"[[x for x in {value}], [0]][{self.choose('0', '-1')}]",
        )

    def strs_expression(self, depth):
        value = self.expression("strs", depth)
        return self.choose(
            lambda: f"{value} + {self.expression('strs', depth)}", lambda: f"({value})[{self.slice()}]", f"sorted({value}, key=len)", lambda: f"{self.expression('str', depth)}.split()",
            lambda: f"{self.expression('str', depth)}.split('a')", f"[w.upper() for w in {value}]", lambda: f"list({self.atom('str')})", lambda: f"[str(x) for x in {self.expression('ints', depth)}]",
            lambda: f"sorted({self.expression('dict', depth)})", f"[f'{{w!r:>6}}{{k}}' for k, w in enumerate({value})]", f"[w for w in {value} if w]",
        )

    def tuple_expression(self, depth):
        value = self.expression("tuple", depth)
        return self.choose(
            lambda: f"{value} + {self.expression('tuple', depth)}", lambda: f"({value})[{self.slice()}]", lambda: f"tuple({self.expression('ints', depth)})",
            lambda: f"({self.expression(self.any_kind(), depth)},)", lambda: f"({self.expression(self.any_kind(), depth)}, {self.expression(self.any_kind(), depth)})",
            lambda: f"{value} * {self.random.randint(0, 2)}", lambda: f"tuple({self.element('x')} for x in {self.expression('ints', depth)})", lambda: f"(*{value}, {self.atom(self.any_kind())})",
            lambda: f"tuple(zip({self.expression('ints', depth)}, {self.expression('strs', depth)}))", lambda: f"divmod({self.atom('int')}, 7)",
        )

    def dict_expression(self, depth):
        value = self.expression("dict", depth)
        return self.choose(
            lambda: f"{{**{value}, {self.expression('str', depth)}: {self.expression('int', depth)}}}", lambda: f"{{w: len(w) for w in {self.expression('strs', depth)}}}",
            lambda: f"dict(zip({self.expression('strs', depth)}, {self.expression('ints', depth)}))", lambda: f"({value} | {self.expression('dict', depth)})",
            f"{{k: v for k, v in {value}.items() if v}}", lambda: f"dict(a=1, b={self.expression('int', depth)})", f"{{k * 2: v for k, v in sorted({value}.items())}}",
            lambda: f"{{str(i): j for i, j in enumerate({self.expression('ints', depth)})}}",
        )

    def index(self):
        return self.choose("0", "1", "-1", "2", "-2", "100")

    def slice(self):
        part = lambda: self.choose("", "", lambda: str(self.random.randint(-4, 5)))
        return self.choose(lambda: f"{part()}:{part()}", lambda: f"{part()}:{part()}", lambda: f"{part()}:{part()}:{self.choose('1', '')}")



def draw(seed):
    return Program(seed).text()


if __name__ == "__main__":
    sys.exit(program_comparison.main(__doc__, draw))
