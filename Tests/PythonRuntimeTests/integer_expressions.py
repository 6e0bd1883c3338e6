"""Random expressions of whole numbers, most of them around and beyond 64 bits, mixed with floats.

Used by derive_expressions.py, which records some, and by Tests/Scripts/random_integers.py, which compares many.
"""

import random

POWERS = [31, 32, 52, 53, 54, 61, 62, 63, 64, 65, 66, 96, 127, 128, 129, 192, 256]
FLOATS = ["0.0", "-0.0", "0.5", "-1.5", "2.0**53", "2.0**53 + 2", "2.0**63", "-2.0**63", "2.0**64", "1e19", "1e22", "1e23",
          "-1e300", "1.7976931348623157e308", "5e-324", "1e-300", "float('inf')", "float('-inf')", "float('nan')"]


class IntegerExpressions:
    """Draws one expression after the other from a seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.families = [
            self.binary, self.binary, self.binary, self.mixed, self.shift, self.power, self.modular, self.comparison,
            self.unary, self.function, self.method, self.rounding, self.formatting, self.text_of, self.number_of,
            self.mathematics, self.container, self.place, self.nested, self.percent,
        ]

    def next(self):
        return self.random.choice(self.families)()

    # Operands

    def value(self, most=300):
        choose = self.random
        kind = choose.randrange(8)
        if kind == 0:
            number = choose.randint(-20, 20)
        elif kind in (1, 2, 3):
            number = 2 ** choose.choice(POWERS) + choose.randint(-3, 3)
        elif kind == 4:
            number = 10 ** choose.randint(0, most // 4) + choose.randint(-2, 2)
        elif kind == 5:
            number = choose.getrandbits(choose.randint(1, most)) << choose.randint(0, most // 2)
        else:
            number = choose.getrandbits(choose.randint(1, most))
        return -number if choose.random() < 0.4 else number

    def written(self, number):
        magnitude = abs(number)
        spelling = self.random.choice([str, str, str, hex, "{:_}".format, bin if magnitude < 2**70 else oct])(magnitude)
        return f"-{spelling}" if number < 0 else spelling

    def operand(self, most=300):
        text = self.written(self.value(most))
        return f"({text})" if text.startswith("-") else text

    def float(self):
        choose = self.random
        kind = choose.randrange(4)
        if kind == 0:
            return f"({choose.choice(FLOATS)})"
        if kind == 1:
            return f"float({self.value(900)})"
        return f"({choose.uniform(-1, 1) * 10.0 ** choose.randint(-5, 40)!r})"

    def any(self):
        return self.float() if self.random.random() < 0.4 else self.operand()

    # Families

    def binary(self):
        operation = self.random.choice(["+", "-", "*", "//", "%", "/", "&", "|", "^"])
        most = self.random.choice([70, 130, 300, 3000])
        return f"{self.operand(most)} {operation} {self.operand(self.random.choice([70, most]))}"

    def mixed(self):
        operation = self.random.choice(["+", "-", "*", "//", "%", "/", "**", "&", "<<"])
        pair = [self.operand(1200), self.float()]
        self.random.shuffle(pair)
        if operation == "**":
            pair[0] = pair[0].replace("-", "")
        return f"{pair[0]} {operation} {pair[1]}"

    def shift(self):
        count = self.random.choice([0, 1, 13, 31, 32, 62, 63, 64, 65, 100, 127, 128, 129, 300, -1, "2**70"])
        operation = self.random.choice(["<<", ">>", ">>"]) if count != "2**70" else ">>"
        return f"{self.operand()} {operation} {count}"

    def power(self):
        exponent = self.random.choice([0, 1, 2, 3, 5, 17, 40, 63, 64, 65, -1, -2, -20, "-(2**70)"])
        return f"{self.operand(80)} ** {exponent}"

    def modular(self):
        exponent = self.random.choice([self.operand(), self.operand(), "-1", "-3"])
        return f"pow({self.operand()}, {exponent}, {self.operand(self.random.choice([60, 70, 200]))})"

    def comparison(self):
        operands = [self.any() for _ in range(self.random.randint(2, 3))]
        if self.random.random() < 0.4:
            number = self.value(1100)
            operands = [f"({number})", f"float({number})", f"({number + self.random.randint(-1, 1)})"]
        operations = [self.random.choice(["<", "<=", "==", "!=", ">", ">="]) for _ in operands[1:]]
        return " ".join([operands[0]] + [part for pair in zip(operations, operands[1:]) for part in pair])

    def unary(self):
        return self.random.choice(["-", "+", "~", "not ", "--", "~-", "-~"]) + self.operand()

    def function(self):
        name = self.random.choice(["abs", "bool", "hash", "float", "str", "repr", "hex", "oct", "bin", "int", "round", "type"])
        most = 1200 if name == "float" else self.random.choice([70, 300, 2000])
        return f"{name}({self.operand(most)})"

    def method(self):
        name = self.random.choice(["bit_length()", "bit_count()", "conjugate()", "as_integer_ratio()", "numerator", "imag", "real"])
        if self.random.random() < 0.2:
            return f"{self.float()}.as_integer_ratio()"
        return f"({self.written(self.value())}).{name}"

    def rounding(self):
        if self.random.random() < 0.3:
            return f"{self.random.choice(['round', 'int', 'math.floor', 'math.ceil', 'math.trunc'])}({self.float()})"
        number = self.value()
        if self.random.random() < 0.5:
            number = number * 10 + self.random.choice([0, 5])
        return f"round({number}, {self.random.choice([0, 1, 5, -1, -1, -2, -5, -18, -19, -20, -25, -90, -300])})"

    def specification(self):
        choose = self.random.choice
        align = choose(["", "", "<", ">", "^", "="])
        return "".join([
            choose(["*", "0", ""]) if align else "", align, choose(["", "", "+", " "]), choose(["", "", "#"]), choose(["", "", "0"]),
            choose(["", "30", "50", "90"]), choose(["", "", ",", "_"]), choose(["", "", "", ".0", ".3", ".20"]),
            choose(["", "d", "d", "x", "X", "o", "b", "e", "f", "g", "G", "n", "%", "c", "s"])])

    def formatting(self):
        return f"format({self.operand(self.random.choice([70, 200, 1100]))}, {self.specification()!r})"

    def percent(self):
        choose = self.random.choice
        flags = "".join(choice for choice in "-+ #0" if self.random.random() < 0.25)
        letter = choose("dddiuxXoeEfgGsrac")
        value = choose([self.operand, lambda: self.operand(1100), self.float])()
        return f"'%{flags}{choose(['', '', '12', '40'])}{choose(['', '', '.0', '.30'])}{letter}|' % {value}"

    def text_of(self):
        return f"f'{{{self.operand(100)}!r:>{self.random.randint(0, 40)}}}'"

    def number_of(self):
        choose = self.random
        base = choose.choice([0, 2, 3, 8, 10, 10, 10, 16, 16, 32, 35, 36])
        letters = "0123456789abcdefghijklmnopqrstuvwxyz"[:base or 10]
        digits = "".join(choose.choice(letters) for _ in range(choose.randint(1, 90)))
        if choose.random() < 0.3:
            digits = "_".join(digits[start:start + 3] for start in range(0, len(digits), 3))
        if choose.random() < 0.1:
            digits = digits[:3] + choose.choice("_ x.-z") + digits[3:]
        prefix = choose.choice(["", "", "", "-", "+", " ", "0x", "0o", "0b", "-0x", "0X_", "0", "\t-"])
        text = prefix + digits + choose.choice(["", "", "", " ", "\n", "_"])
        return f"int({text!r}, {base})" if base != 10 or choose.random() < 0.3 else f"int({text!r})"

    def mathematics(self):
        choose = self.random
        one, two = self.operand(1200), self.operand()
        small = choose.randint(0, 60)
        return choose.choice([
            f"math.gcd({one}, {two})", f"math.lcm({two}, {self.operand()})", f"math.isqrt({one})", f"math.isqrt({two} ** 2)",
            f"math.isqrt({two} ** 2 + {choose.randint(-1, 1)})", f"math.log({one})", f"math.log2({one})", f"math.log10({one})",
            f"math.log({one}, {two})", f"math.factorial({small})", f"math.comb({two}, {small % 12})", f"math.comb({small + 60}, {small})",
            f"math.perm({two}, {small % 9})", f"math.perm({small})", f"math.floor({one})", f"math.sqrt({one})", f"math.ldexp({two}, {small})",
            f"math.prod([{two}, {self.any()}, {self.operand()}])", f"math.fsum([{one}, {two}, {self.float()}])", f"math.frexp({one})",
            f"math.hypot({two}, {self.operand()})", f"math.isclose({one}, {two})", f"math.fmod({one}, {two})", f"math.copysign({one}, {two})",
        ])

    def container(self):
        items = [self.any() for _ in range(self.random.randint(1, 5))]
        integers = [self.operand(90) for _ in range(self.random.randint(1, 5))]
        number = self.value(200)
        return self.random.choice([
            f"sorted([{', '.join(integers)}])", f"max([{', '.join(items)}])", f"min({', '.join(items)}, {self.operand()})",
            f"sum([{', '.join(items)}])", f"sum([{', '.join(integers)}], {self.operand()})", f"hash(({', '.join(integers)}, 1))",
            f"{{{number}: 'a', float({number}): 'b', {number + 1}: 'c'}}", f"{{float({number}): 'a'}}.get({number})",
            f"{number} in [{', '.join(items)}, {number}]", f"({number}, 2) == (float({number}), 2)", f"[{', '.join(items)}].count({number})",
            f"[{number}] < [{number + self.random.randint(-1, 1)}]", f"list(enumerate('ab', {number}))", f"[*map(abs, [{', '.join(items)}])]",
        ])

    def place(self):
        start, stop, step = (self.random.choice(["", "", str(self.random.randint(-4, 4)), str(self.value(80))]) for _ in range(3))
        return self.random.choice([
            f"[1, 2, 3, 4][{start}:{stop}:{step}]", f"'abcd'[{start}:{stop}]", f"(1, 2, 3)[{start or 0}]", f"'abc' * ({step or 2} % 4)",
            f"'abcabc'.find('b', {start or 0}, {stop or 9})", f"{start or 0} in range(-5, 5)", f"[1, 2] * ({self.random.choice([-5, 0, 3, 2**64, -2**70])})",
            f"'abc'.replace('b', 'x', {stop or 1})", f"chr({self.value(70)})",
        ])

    def nested(self):
        parts = [self.operand(self.random.choice([64, 130])) for _ in range(4)]
        first, second, third = (self.random.choice(["+", "-", "*", "//", "%", "&", "|", "^"]) for _ in range(3))
        return self.random.choice([
            f"({parts[0]} {first} {parts[1]}) {second} ({parts[2]} {third} {parts[3]})",
            f"(({parts[0]} {first} {parts[1]}) {second} {parts[2]}) {third} {parts[3]}",
            f"divmod({parts[0]} * {parts[1]} {first} {parts[2]}, {parts[3]})",
            f"({parts[0]} * {parts[1]} + 7) // {parts[1]} == {parts[0]}",
        ])
