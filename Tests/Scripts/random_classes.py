"""Runs random programs full of classes, exceptions and `with` in CPython and in micrograd, and shows where they differ.

The programs are those of `random_programs.py` with statements of their own: classes with special methods that tell of each call,
inheritance from one another and from builtin classes, properties, descriptors, what changes a class later, `try` in every form, context
managers. Whatever an operation raises is printed by its class and words.

    swift build -c release --product micrograd
    python3 Tests/Scripts/random_classes.py [--first SEED] [--count N] [--batch N] [--show SEED] [--refusals N]
"""

import re
import sys

import program_comparison
import random_programs
from random_programs import Program

PRELUDE = '''
def show(x): return repr(x)
def tell(e):
  try: words = '' if isinstance(e, RecursionError) else str(e)
  except Exception: words = 'no words'
  print('!', type(e).__name__, words, type(e.__cause__).__name__, type(e.__context__).__name__)
'''

OPERATORS = {
    "add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "matmul": "@",
    "lshift": "<<", "rshift": ">>", "and": "&", "or": "|", "xor": "^",
}
COMPARISONS = {"eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}
BUILTINS = ["int", "float", "str", "list", "dict", "tuple"]
EXCEPTIONS = ["Exception", "ValueError", "KeyError", "LookupError", "TypeError", "ArithmeticError", "RuntimeError"]
ATTRIBUTES = ["v", "w", "size", "name", "_x", "__p"]
METHODS = ["go", "get", "put", "run"]


class ClassProgram(Program):
    """One random program about classes."""

    def __init__(self, seed):
        super().__init__(seed)
        self.classes = []
        self.exceptions = []
        self.managers = []
        self.objects = []
        self.generic = []
        self.in_function = 0
        self.in_loop = 0

    def text(self):
        self.write(PRELUDE.strip())
        self.write("try:")
        self.indent += 1
        inside = self.random.random() < 0.4
        if inside:
            self.write("def main():")
            self.indent += 1
            self.in_function += 1
        for kind in random_programs.KINDS:
            self.assign(kind)
        for _ in range(self.random.randint(1, 3)):
            self.class_definition(2)
        for _ in range(self.random.randint(8, 18)):
            self.statement(2)
        if inside:
            self.indent -= 1
            self.in_function -= 1
            self.write("main()")
        self.indent -= 1
        self.write("except BaseException as error: tell(error)")
        return "\n".join(self.lines) + "\n"

    # Statements

    def statement(self, depth):
        if self.random.random() < 0.25:
            return super().statement(min(depth, 1))
        simple = [self.use, self.use, self.use, self.make, self.change_object, self.change_class, self.raise_some, self.leave]
        compound = [self.class_definition, self.exception_class, self.attempt, self.attempt, self.attempt, self.manage, self.function_of_classes]
        if depth <= 0 or self.random.random() < 0.6:
            self.random.choice(simple)()
        else:
            self.random.choice(compound)(depth)

    def guarded(self, text):
        """A statement whose exception is told."""
        if re.match(r"(with|for|if) ", text):
            self.write("try:")
            self.write("  " + text)
        else:
            self.write(f"try: {text}")
        self.write("except Exception as e: tell(e)")

    def kept_names(self):
        """What is known now; names bound from here on may not be bound afterwards."""
        return [list(names) for names in (self.classes, self.exceptions, self.managers, self.objects)]

    def forget(self, kept):
        self.classes, self.exceptions, self.managers, self.objects = kept

    def block(self, depth):
        kept = self.kept_names()
        super().block(depth)
        self.forget(kept)

    # Classes

    def new_class(self):
        self.names += 1
        return f"C{self.names}"

    def bases(self):
        options = [
            lambda: [], lambda: [], lambda: ["object"], lambda: [self.random.choice(self.classes)] if self.classes else [],
            lambda: [self.random.choice(self.classes)] if self.classes else [],
            lambda: self.random.sample(self.classes, 2) if len(self.classes) > 1 else [],
            lambda: self.random.sample(self.classes, 3) if len(self.classes) > 2 else [],
            lambda: [self.random.choice(BUILTINS)],
            lambda: [self.random.choice(self.classes), self.random.choice(BUILTINS)] if self.classes else [],
        ]
        return self.random.choice(options)()

    def class_definition(self, depth):
        name = self.new_class()
        bases = self.bases()
        keywords = ["tag=1"] if self.random.random() < 0.04 else []
        heading = f"({', '.join(bases + keywords)})" if bases or keywords or self.random.random() < 0.1 else ""
        guarded = bool(bases) and self.random.random() < 0.4
        if guarded:
            self.write(f"{name} = None")
            self.write("try:")
            self.indent += 1
        if self.random.random() < 0.07:
            self.write("@(lambda c: c)" if self.random.random() < 0.5 else "@(lambda c: [setattr(c, 'extra', 7), c][1])")
        self.write(f"class {name}{heading}:")
        self.indent += 1
        self.own = name
        if self.random.random() < 0.1:
            self.write("'What it is.'")
        used = set()
        for _ in range(self.random.randint(0, 7)):
            self.member(used)
        self.write("pass")
        self.indent -= 1
        if guarded:
            self.indent -= 1
            self.write("except TypeError as e: tell(e)")
            self.write(f"if {name} is None: {name} = object")
        if {"list", "dict", "tuple", *self.generic} & set(bases):
            self.generic.append(name)
        self.classes.append(name)
        self.make(name)

    def member(self, used):
        kind = self.choose(*["special"] * 9, *["method"] * 4, "value", "value", "property", "static", "class", "alias", "nested", "slots" if self.random.random() < 0.1 else "value", "descriptor", "code")
        getattr(self, f"{kind}_member")(used)

    def value_member(self, used):
        self.write(f"{self.random.choice(ATTRIBUTES)} = {self.expression(self.any_kind(), 1)}")

    def alias_member(self, used):
        self.write(self.choose(
            "go = lambda self, *a: ('lambda', a)", "put = len", "get = print", "__hash__ = None", "run = property(lambda self: self.go(1))",
            "__radd__ = lambda self, o: ('radd', show(o))", "__call__ = lambda self, *a, **k: (a, k)", "w = [i * 2 for i in range(3)]",
        ))

    def nested_member(self, used):
        self.write(f"class Inner({self.random.choice(self.classes) if self.classes and self.random.random() < 0.3 else ''}):")
        self.write("  def get(self): return 'inner', type(self).__qualname__")

    def slots_member(self, used):
        self.write(f"__slots__ = {self.choose(repr(('s',)), repr(['s', 't']), '()')}")

    def descriptor_member(self, used):
        name = self.random.choice(ATTRIBUTES[:3])
        self.write("class D:")
        for method in self.random.sample(["get", "set", "delete", "set_name"], self.random.randint(1, 3)):
            parameters = {"get": "self, o, c=None", "set": "self, o, x", "delete": "self, o", "set_name": "self, c, n"}[method]
            result = {"get": "return 'got'", "set": "vars(o)['kept'] = x", "delete": "pass", "set_name": "self.n = n"}[method]
            self.write(f"  def __{method}__({parameters}): print('{method}'); {result}")
        self.write(f"{name} = D()")

    def code_member(self, used):
        self.write(self.choose(
            "for i in range(2): v = i", "if True: w = 'chosen'", f"try: v = 1 / 0\n{'  ' * self.indent}except ZeroDivisionError as e: w = str(e)",
            "print('in the body', __name__)", "v, *w = 1, 2, 3", "size = 3; del size", "global shared; shared = 1",
        ))

    def property_member(self, used):
        name = self.random.choice(ATTRIBUTES[:4])
        self.write("@property")
        self.write(f"def {name}(self): {self.choose('return 5', 'return self.__dict__.get(1, 8)', 'return self._p', 'raise AttributeError(3)')}")
        if self.random.random() < 0.5:
            self.write(f"@{name}.setter")
            self.write(f"def {name}(self, x): {self.choose('self._p = x', 'print(show(x))', 'raise ValueError(x)')}")
        if self.random.random() < 0.2:
            self.write(f"@{name}.deleter")
            self.write(f"def {name}(self): print('deleted')")

    def method_member(self, used):
        name = self.random.choice(METHODS)
        signature = self.choose("self", "self, a", "self, a=1", "self, *a", "self, a, *, k=2", "self, *a, **k")
        self.write(f"def {name}({signature}):")
        self.body(["self"] + re.findall(r"\b[ak]\b", signature), name)

    def static_member(self, used):
        self.write("@staticmethod")
        self.write(f"def {self.random.choice(METHODS)}(*a): return 'static', a")

    def class_member(self, used):
        name = self.random.choice(METHODS)
        self.write("@classmethod")
        self.write(f"def {name}(cls, *a): return cls.__name__, a{self.choose('', ', super().' + name + '(*a)', ', cls.v')}")

    def body(self, parameters, name):
        """The body of a method: a few statements and what it gives."""
        self.indent += 1
        if self.random.random() < 0.3:
            self.write(f"print('{self.own}.{name}')")
        for _ in range(self.random.randint(0, 1)):
            self.write(self.choose(
                lambda: f"self.{self.random.choice(ATTRIBUTES)} = {self.random.choice(parameters)}", lambda: f"self.{self.random.choice(ATTRIBUTES)} = {self.literal(self.any_kind())}",
                "if not self: return 'empty'", lambda: f"{self.own}.count = getattr({self.own}, 'count', 0) + 1", f"nonlocal_free = [self]", f"__y = 1; print(__y)",
            ))
        self.write("return " + self.choose(
            lambda: self.random.choice(parameters), lambda: f"super().{self.choose(name, *METHODS)}({', '.join('*' + p if p == 'a' and 0 else p for p in parameters[1:2])})", lambda: f"self.{self.random.choice(ATTRIBUTES)}",
            lambda: f"{self.own}.__name__, type(self).__name__", lambda: f"({', '.join(parameters)})" if len(parameters) > 1 else "self", lambda: self.literal(self.any_kind()), "NotImplemented",
            lambda: f"[{self.random.choice(parameters)} for _ in range(2)]", lambda: f"__class__ is {self.own}", lambda: f"(lambda: {self.random.choice(parameters)})()",
            lambda: f"f'{{type({self.random.choice(parameters)}).__name__}}'", "vars(self)", lambda: f"self.{self.random.choice(METHODS)}()" if name not in METHODS else "3",
        ))
        self.indent -= 1

    def special_member(self, used):
        name = self.random.choice(self.special_names())
        if name in used:
            return
        used.add(name)
        known = {
            "init": ("self, *a, **k", ["self.v = a", "self.v = len(a); self.w = sorted(k)", "super().__init__(*a, **k)", "super().__init__(*a)", "super().__init__(); self.v = 1", "print('init', self.v)", "return 3 if len(a) > 2 else None"]),
            "new": ("cls, *a, **k", ["return super().__new__(cls)", "return super().__new__(cls, *a)", "self = super().__new__(cls, *a); print('new'); return self", "return 5", "return object.__new__(cls)"]),
            "repr": ("self", ["return f'<{type(self).__name__}>'", "return 'R' + str(getattr(self, 'v', 0))", "return super().__repr__()", "return 7", "return show(vars(self))"]),
            "str": ("self", ["return 'S' + repr(self)", "return super().__str__()", "return None", "return type(self).__name__"]),
            "format": ("self, spec", ["return '[' + spec + ']'", "return super().__format__(spec)", "return 1"]),
            "eq": ("self, o", ["return True", "return False", "return NotImplemented", "return self is o", "return super().__eq__(o)", "raise ValueError('eq')", "print('eq'); return 'yes'", "return getattr(self, 'v', 0) == getattr(o, 'v', 1)"]),
            "ne": ("self, o", ["return True", "return NotImplemented", "return super().__ne__(o)"]),
            "hash": ("self", ["return 1", "return hash(type(self).__name__ == 'C1')", "return 'no'", "return super().__hash__()", "raise KeyError('hash')", "return 2 ** 61"]),
            "bool": ("self", ["return True", "return False", "return 1", "return super().__bool__()", "raise ValueError('bool')"]),
            "len": ("self", ["return 3", "return 0", "return -1", "return 'x'", "return super().__len__()", "return True"]),
            "getitem": ("self, i", ["if isinstance(i, int) and i > 3: raise IndexError\n print('getitem', i)\n return i", "return super().__getitem__(i)", "raise IndexError(i)", "raise KeyError(i)", "return [10, 20][i]"]),
            "setitem": ("self, i, x", ["print('setitem', i, show(x))", "super().__setitem__(i, x)", "raise TypeError(i)"]),
            "delitem": ("self, i", ["print('delitem', i)", "super().__delitem__(i)"]),
            "missing": ("self, k", ["return 'missing', k", "self[k] = 1; return self[k]", "raise KeyError('m', k)"]),
            "contains": ("self, x", ["return x == 1", "return 'text'", "return super().__contains__(x)", "raise ValueError('contains')"]),
            "iter": ("self", ["return iter([1, 2])", "return self", "return (x for x in 'ab')", "return 3", "return super().__iter__()", "raise ValueError('iter')"]),
            "next": ("self", ["type(self).turn = getattr(type(self), 'turn', 0) + 1\n if type(self).turn % 4 == 0: raise StopIteration\n return type(self).turn", "raise StopIteration(9)", "raise ValueError('next')"]),
            "reversed": ("self", ["return iter('ba')", "return 5", "return super().__reversed__()"]),
            "call": ("self, *a, **k", ["return 'called', a", "return k", "return super().__call__(*a)", "return self if not a else a[0]"]),
            "getattr": ("self, n", ["return 'asked ' + n", "raise AttributeError(n)", "return super().__getattr__(n)", "if n.startswith('_'): raise AttributeError(n)\n return len(n)"]),
            "setattr": ("self, n, x", ["print('set', n); super().__setattr__(n, x)", "object.__setattr__(self, n, [x])", "vars(self)[n] = x", "raise AttributeError(n)"]),
            "delattr": ("self, n", ["print('del', n); super().__delattr__(n)", "pass", "raise AttributeError('kept ' + n)"]),
            "enter": ("self", ["return self", "print('enter'); return 1", "raise ValueError('enter')"]),
            "exit": ("self, *a", ["print('exit', a[0] and a[0].__name__); return False", "return True", "raise KeyError('exit')", "return a[0] is ValueError", "raise"]),
            "index": ("self", ["return 1", "return 'x'", "return super().__index__()", "return -1"]),
            "int": ("self", ["return 4", "return 1.5", "return super().__int__()"]),
            "float": ("self", ["return 0.5", "return 1", "return super().__float__()"]),
            "round": ("self, n=None", ["return 'round', n", "return super().__round__(n)"]),
            "abs": ("self", ["return 'abs'", "return super().__abs__()"]),
            "neg": ("self", ["return 'neg'", "return super().__neg__()", "return NotImplemented"]),
            "invert": ("self", ["return 'invert'"]),
            "divmod": ("self, o", ["return 'divmod'", "return NotImplemented", "return super().__divmod__(o)"]),
            "init_subclass": ("cls, **k", ["print('heir', cls.__name__, k)", "super().__init_subclass__(**k)", "cls.heir = k"]),
            "class_getitem": ("cls, i", ["return cls.__name__, i"]),
            "dir": ("self", ["return ['b', 'a']", "return 3"]),
        }
        if name in known:
            signature, bodies = known[name]
        else:
            signature = "self, o"
            bodies = ["return NotImplemented", f"print('{name}'); return '{name}'", f"return super().__{name}__(o)", "return self", "return type(self)(1)", f"return '{name}', show(o)", "return o < 1", "raise ValueError('operator')", "return o + 1"]
        body = self.random.choice(bodies).split("\n ")
        self.write(f"def __{name}__({signature}):")
        for line in body:
            self.write("  " + line)

    def special_names(self):
        names = ["init"] * 8 + ["repr"] * 4 + ["new", "str", "format", "eq", "eq", "ne", "hash", "hash", "bool", "len", "len", "getitem", "getitem", "setitem", "delitem"]
        names += ["missing", "contains", "iter", "iter", "next", "next", "reversed", "call", "call", "getattr", "getattr", "setattr", "delattr", "enter", "exit"]
        names += ["index", "int", "float", "round", "abs", "neg", "invert", "divmod", "init_subclass", "class_getitem", "dir"]
        names += [self.random.choice(["", "r", "i"]) + operator for operator in self.random.sample(sorted(OPERATORS), 4)]
        return names + ["lt", "lt", "gt", "le", "ge", "add", "radd", "iadd", "mul", "rmul"]

    def exception_class(self, depth):
        name = self.new_class()
        bases = [self.random.choice(self.exceptions + EXCEPTIONS)]
        if self.classes and self.random.random() < 0.1:
            bases.insert(0, self.random.choice(self.classes))
            self.write(f"{name} = ValueError")
            self.write("try:")
            self.indent += 1
        guarded = len(bases) > 1
        self.write(f"class {name}({', '.join(bases)}):")
        self.write("  " + self.choose(
            "pass", "def __init__(self, a=1, *b): self.a = a", "def __init__(self, *a): super().__init__(*a); self.n = len(a)", "def __str__(self): return 'words of ' + type(self).__name__",
            "def __init__(self, a=0, b=1): super().__init__(f'{a} {b}')", "code = 5", "def __repr__(self): return 'E!'", "def __eq__(self, o): return True", "def __bool__(self): return False",
        ))
        if guarded:
            self.indent -= 1
            self.write("except TypeError as e: tell(e)")
        self.exceptions.append(name)

    # Objects

    def make(self, cls=None):
        if not self.classes:
            return self.assign_any()
        cls = cls or self.random.choice(self.classes)
        name = self.new_name("o")
        arguments = self.choose("", "", "1", "2, 3", "'ab'", "[1, 2]", "x=1", "{'k': 1}", "1.5", lambda: self.object(), "1, 2, 3", "(4, 5)")
        self.write(f"{name} = {self.object() if self.objects else '0'}")
        self.guarded(f"{name} = {cls}({arguments})")
        self.objects.append(name)
        if self.random.random() < 0.6:
            self.guarded(f"print(show({name}))")

    def object(self):
        if self.objects and self.random.random() < 0.85:
            return self.random.choice(self.objects[-5:])
        return self.random.choice(["(0)", "'t'", "[1]", "None", "2.5", "(1, 2)", "{'k': 2}"])

    def class_name(self):
        return self.random.choice(self.classes + self.exceptions[-1:] + ["int", "object"])

    def use(self):
        if self.random.random() < 0.85:
            return self.guarded(f"print(show({self.operation()}))")
        x, y = self.object(), self.object()
        operator = self.random.choice(sorted(OPERATORS.values()))
        statement = self.choose(
            lambda: f"{self.random.choice(self.objects or ['shared'])} {operator}= {y}", f"a, *b = {x}; print(show(a), show(b))", f"for q in {x}: print(show(q))", f"{x}.v {operator}= 1", f"print({x})",
            f"print(*{x})", f"if {x}: print('true')", f"(lambda *a, **k: print(show(a), show(k)))(*{x}, **{y})", f"assert {x}, {y}", f"print({x}, {y}, sep='|')", f"del {x}[0]", f"{x}[0] = 1", f"{x}[1:] = [2]",
            f"raise {x}", f"with {x} as q: print(show(q)); print(show({y}))", f"{x}[0] {operator}= {y}", f"raise ValueError({x}) from {y}", f"p, q = {x}", f"print([*{x}], {{**{y}}})",
        )
        self.guarded(statement)

    def operation(self):
        x, y, c = self.object(), self.object(), self.class_name()
        attribute, method = self.random.choice(ATTRIBUTES), self.random.choice(METHODS)
        argument = self.choose("", "1", "1, 2", "k=3", lambda: self.object())
        operator = self.random.choice(sorted(OPERATORS.values()))
        order = self.random.choice(sorted(COMPARISONS.values()))
        special = self.random.choice(["len", "repr", "str", "bool", "iter", "abs", "int", "float", "neg", "next", "enter", "reversed"])
        binary = self.random.choice(sorted(OPERATORS) + sorted(COMPARISONS) + ["contains", "getitem", "divmod", "radd", "rmul"])
        return self.choose(
            f"{x} {operator} {y}", f"{x} {operator} {y}", f"{x} {operator} 2", f"2 {operator} {x}", f"{x} {order} {y}", f"{x} {order} {y}", f"{x} {order} 1", f"{x} == {y} != 3", f"{x} in [{y}, 1]", f"{x} in {y}", f"1 not in {x}",
            f"len({x})", f"bool({x})", f"not {x}", f"str({x})", f'f"{{{x}}} {{{x}!r}}"' , f"format({x}, '>6')", f"format({x})", f"list({x})", f"tuple({x})", f"sorted({x})", f"sum([{x}, {y}], 0)", f"max({x}, {y})", f"sorted([{x}, {y}, {x}])",
            f"{x}[0]", f"{x}['k']", f"{x}[1:]", f"{x}[{y}]", f"{x}.{attribute}", f"{x}.{attribute}", f"{x}.{method}({argument})", f"{x}.{method}({argument})", f"{x}.{method}", f"{c}.{method}({x})", f"{c}.{attribute}", f"{x}({argument})",
            f"hash({x}) == hash({x})", f"{{{x}: 1}}[{y}]", f"{{{x}: 1, {y}: 2}}", f"dict([({x}, 1), ({y}, 2)]).get({x})", f"isinstance({x}, {c})", f"isinstance({x}, ({c}, {self.class_name()}))", f"issubclass(type({x}), {c})",
            f"vars({x})", f"hasattr({x}, '{attribute}')", f"getattr({x}, '{attribute}', 'none')", f"getattr({x}, '{method}')({argument})", f"type({x}).__name__", f"[n for n in dir({x}) if n[:2] != '__' and 'bytes' not in n and 'code' not in n]", f"iter({x}) is {x}", f"next(iter({x}))", f"next({x}, 'end')",
            f"list(reversed({x}))", f"abs({x})", f"round({x})", f"round({x}, 1)", f"int({x})", f"float({x})", f"divmod({x}, {y})", f"pow({x}, 2)", f"-{x}", f"+{x}", f"~{x}", f"[5, 6, 7][{x}]", f"'abc'[{x}:]", f"range({x})", f"'-' * {x}", f"[0] * {x}",
            f"{x} is None", f"({x} and {y}, {x} or {y})", f"[*{x}]", f"{{**{x}}}", f"dict({x})", f"[q for q in {x}]", f"any({x})", f"all({x})", f"list(zip({x}, {y}))", f"list(map(str, {x}))", f"list(enumerate({x}))[:3]", f"','.join({x})", f"dict.fromkeys({x}, 1)",
            f"[k.__name__ for k in {c}.__mro__]", f"{c}.__bases__", f"{c}.__qualname__", f"{self.random.choice(self.classes or [c])}.__doc__" if self.classes else c, f"{x}.__class__.__name__", f"super({c}, {x}).{method}({argument})", f"super({c}, {x}).{attribute}", f"{x}.__{special}__()", f"{x}.__{binary}__({y})", f"{c}.__{binary.replace('or', 'add').replace('raddd', 'radd')}__({x}, {y})",
            f"callable({x})", f"{self.random.choice([k for k in self.classes + ['int'] if k not in self.generic])}[{y}]", f"{x}.{method} == {x}.{method}", f"{x}.extra", f"[k for k in vars({self.random.choice(self.classes)}) if k[:2] != '__']" if self.classes else c, f"{x}.__dict__", f"{x}.Inner().get()", f"({x}, {y}) < ({y}, {x})", f"[{x}] == [{y}]", f"[{x}, {y}].index({y})", f"[{x}, {y}].count({x})",
            f"{x}.append({y})", f"{x}.pop()", f"{x}.upper()", f"{x}.keys()", f"{x}.copy()", f"{x}.args", f"{x}.real", f"{x}.index(1)", f"type({x} + {y}).__name__", f"type({x}[:1]).__name__", f"{c}({argument})", f"type({x})({x})", f"'{{}} {{!r:>5}}'.format({x}, {y})",
            f"{x} < {y} < {x}", f"{x} if {y} else 0", f"min([{x}, {y}], key=str)", f"(lambda {attribute.strip('_')}=1: {x})()", f"[{x} for _ in range(2)][1]", f"str({x}) + repr({y})", f"{c} == type({x})", f"{x}.__init__({argument})", f"object.__repr__({x})[:3]",
        )

    def change_object(self):
        if not self.objects:
            return self.make()
        x, attribute = self.random.choice(self.objects), self.random.choice(ATTRIBUTES)
        value = self.choose(lambda: self.literal(self.any_kind()), lambda: self.object())
        self.guarded(self.choose(
            f"{x}.{attribute} = {value}", f"{x}.{attribute} = {value}", f"del {x}.{attribute}", f"setattr({x}, '{attribute}', {value})", f"delattr({x}, '{attribute}')", f"vars({x})['{attribute}'] = {value}", f"{x}.go = lambda *a: ('own', a)",
            f"{x}.__dict__.clear()", f"{x}.{attribute}, {x}.w = 1, 2", f"{x}.__len__ = lambda: 9", f"{x}.__class__ = object" if self.random.random() < 0.05 else f"{x}.v = 0", f"{x}.__init__()",
        ))

    def change_class(self):
        if not self.classes:
            return self.make()
        c, attribute = self.random.choice(self.classes), self.random.choice(ATTRIBUTES)
        special = self.random.choice(["len", "repr", "eq", "hash", "bool", "add", "radd", "call", "iter", "getattr", "lt", "contains", "getitem", "str", "setattr"])
        parameters = {"add": "s, o", "radd": "s, o", "eq": "s, o", "lt": "s, o", "contains": "s, o", "getitem": "s, i", "getattr": "s, n", "setattr": "s, n, x"}.get(special, "s")
        self.guarded(self.choose(
            f"{c}.{attribute} = {self.literal(self.any_kind())}", f"del {c}.{attribute}", f"{c}.run = lambda self, *a: ('late', a)", f"{c}.get = property(lambda self: 'late property')", f"{c}.__{special}__ = lambda {parameters}: {self.choose('1', repr('late'), 'NotImplemented', 'True')}",
            f"del {c}.__{special}__", f"{c}.{attribute} = {self.object()}", f"{c}.go = {c}.get", f"{c}.put = staticmethod(lambda *a: a)", f"{c}.put = classmethod(lambda cls, *a: cls.__name__)", f"setattr({c}, 'run', None)", f"{c}.__{special}__ = None",
        ))

    # Exceptions

    def exception(self):
        cls = self.random.choice((self.exceptions or EXCEPTIONS) + EXCEPTIONS[:4])
        return self.choose(f"{cls}", f"{cls}('x')", f"{cls}(1, 2)", lambda: f"{cls}({self.object()})", f"{cls}()")

    def raise_some(self):
        self.guarded(self.choose(
            lambda: f"raise {self.exception()}", lambda: f"raise {self.exception()} from {self.exception()}", lambda: f"raise {self.exception()} from None", "raise", lambda: f"print(show({self.exception()}))", lambda: f"1 / 0",
            lambda: f"print(show({self.exception()} == {self.exception()}))", lambda: f"assert 0, {self.exception()}", lambda: f"next(q for q in [{self.exception()}])", lambda: f"raise {self.object()}", lambda: f"int({self.object()})",
        ))

    def leave(self):
        """Leaves a function or a loop now and then."""
        if self.in_loop and self.random.random() < 0.5:
            self.write(f"if {self.expression('bool', 1)}: {self.choose('break', 'continue')}")
        elif self.in_function and self.random.random() < 0.3:
            self.write(f"if {self.expression('bool', 1)}: return {self.object()}")
        else:
            self.use()

    def handler(self):
        several = lambda: ", ".join(self.random.sample(self.exceptions + EXCEPTIONS, 2))
        return self.choose(
            lambda: f"except {self.random.choice(self.exceptions + EXCEPTIONS)} as e", lambda: f"except ({several()}) as e", "except Exception as e", "except Exception as e", lambda: f"except {self.random.choice(self.exceptions + EXCEPTIONS)}",
            lambda: f"except {self.object()}" if self.random.random() < 0.2 else "except LookupError",
        )

    def attempt(self, depth):
        looped = self.in_loop < 2 and self.random.random() < 0.25
        if looped:
            self.write(f"for t{self.in_loop} in range({self.random.randint(1, 3)}):")
            self.indent += 1
            self.in_loop += 1
        self.write("try:")
        self.risky_block(depth)
        handlers = self.random.randint(0, 2)
        for _ in range(handlers):
            heading = self.handler()
            self.write(heading + ":")
            self.indent += 1
            if heading.endswith(" e"):
                self.write(self.choose("tell(e)", "tell(e)", "print(show(e), e.args)", "print(isinstance(e, LookupError))", "kept = e", "raise", "raise ValueError('again') from e", "e = None", "del e", "e.add_note('n'); print(e.__notes__)"))
            self.indent -= 1
            self.risky_block(depth)
        if handlers and self.random.random() < 0.4:
            self.write("else:")
            self.risky_block(depth)
        if not handlers or self.random.random() < 0.4:
            self.write("finally:")
            self.indent += 1
            self.write(f"print('finally {self.names}')")
            if self.in_loop and self.random.random() < 0.15:
                self.write(self.choose("break", "continue"))
            elif self.in_function and self.random.random() < 0.1:
                self.write("return 'finally'")
            else:
                self.use()
            self.indent -= 1
        if looped:
            self.in_loop -= 1
            self.indent -= 1
            if self.random.random() < 0.3:
                self.write("else: print('not broken')")

    def risky_block(self, depth):
        kept = self.kept_names()
        self.indent += 1
        self.scopes.append({kind: [] for kind in random_programs.KINDS})
        for _ in range(self.random.randint(1, 3)):
            if self.random.random() < 0.3:
                self.write(self.choose(lambda: f"raise {self.exception()}", lambda: f"print(show({self.operation()}))", lambda: f"print(show({self.operation()}))", "1 / 0", lambda: f"{self.object()}.v = 1"))
            else:
                self.statement(depth - 1)
        self.scopes.pop()
        self.indent -= 1
        self.forget(kept)

    def manage(self, depth):
        name = self.new_name("M")
        self.write(f"class {name}:")
        self.write(f"  def __enter__(self): print('in {name}'); return {self.choose('self', '1', '[1, 2]', 'None')}")
        self.write(f"  def __exit__(self, kind, error, trace): print('out', kind and kind.__name__, show(error), trace is None); {self.choose('return True', 'return False', 'pass', 'raise', 'return kind is ValueError', 'raise KeyError(1)')}")
        self.managers.append(name)
        items = [f"{self.random.choice(self.managers + self.objects[-1:])}{self.choose('()', '()', '()', '')}{self.choose('', ' as m', ' as (m, n)', ' as m')}" for _ in range(self.random.choice([1, 1, 2, 3]))]
        self.write("try:")
        self.indent += 1
        self.write(f"with {', '.join(items)}:")
        self.risky_block(depth)
        self.indent -= 1
        self.write("except Exception as e: tell(e)")

    def function_of_classes(self, depth):
        name = self.new_name("k")
        self.write(f"def {name}(p, q=2):")
        self.indent += 1
        self.in_function += 1
        kept, loops, self.in_loop = self.kept_names(), self.in_loop, 0
        self.scopes.append({kind: [] for kind in random_programs.KINDS})
        self.objects.append("p")
        for _ in range(self.random.randint(1, 3)):
            self.statement(depth - 1)
        self.write(f"return {self.choose('p', 'q', lambda: self.operation(), lambda: self.object())}")
        self.scopes.pop()
        self.forget(kept)
        self.in_loop = loops
        self.in_function -= 1
        self.indent -= 1
        for _ in range(self.random.randint(1, 2)):
            self.guarded(f"print(show({name}({self.object()})))")


def draw(seed):
    return ClassProgram(seed).text()


if __name__ == "__main__":
    sys.exit(program_comparison.main(__doc__, draw))
