"""Draws expressions from a fixed seed and records what CPython makes of each.

Every line of Expressions/NAME.txt is an expression, a tab, and its repr, or the exception that it
raises as a traceback ends with it. Without arguments the script compares; with --write it records.

    python3 Tests/PythonRuntimeTests/derive_expressions.py [--write]
"""

import itertools
import math
import pathlib
import random
import struct
import sys
import warnings

from call_expressions import calls
from integer_expressions import IntegerExpressions

FOLDER = pathlib.Path(__file__).parent / "Expressions"
draw = random.Random(20)

EDGES = [0.0, -0.0, 0.5, 1.5, 2.5, 1e15, 1e16, 1e17, 9999999999999998.0, 1e-4, 1e-5, 1e22, 1e23, 5e-324,
         1.7976931348623157e308, 123456.789, math.inf, -math.inf, math.nan]
TEXTS = ["", "a", "abc", "Hello World", "  pad\t\n", "ÀÉî", "ßtraße", "Ⅷ", "ΑΣ", "ΑΣ Σ", "ﬁne", "İs", "ı",
         "x\r\ny\nz\x0bq\x1cw", "\u2028l", "日本語", "٣٤", "½", "²", "_id", "1ab", "Title Case", "They're Bill's",
         "a.b.c", "aaa", "abab", "\x85n", "é", "e\u0301", "👍🏽", "🇫🇷", "a\tbb\tccc", "+12", "--3", "\x00",
         "\x7f", "\xa0", "\u200b", "\ue000", "\U0010ffff", "\u0378", "\"", "'", "'\"", "\\", "Ꭰ", "ꭰ", "ẞ", "ŉ"]
PARTS = ["", "a", "b", "ab", "aa", "l", " ", "\n", "o W", "Σ", "日", ".", "e", "\u0301", "abc", "abcd", "x"]


def any_double():
    while True:
        value = struct.unpack("d", struct.pack("Q", draw.getrandbits(64)))[0]
        if math.isfinite(value):
            return value


def number():
    kind = draw.randrange(5)
    if kind == 0:
        return any_double()
    if kind == 1:
        return draw.uniform(-10, 10)
    if kind == 2:
        return round(draw.uniform(-1000, 1000), draw.randint(0, 5))
    return float(draw.randint(-10**6, 10**6)) if kind == 3 else draw.choice(EDGES)


def written(value):
    text = repr(value)
    return f'float("{text}")' if "n" in text else text


def specification(types):
    align = draw.choice(["", "<", ">", "^", "="])
    fill = draw.choice(["", "", "*", "é", "0"]) if align else ""
    return "".join([
        fill, align, draw.choice(["", "", "+", "-", " "]), draw.choice(["", "", "", "z"]),
        draw.choice(["", "", "#"]), draw.choice(["", "", "0"]), draw.choice(["", "8", "15", "25"]),
        draw.choice(["", "", ",", "_"]), draw.choice(["", "", "", ".0", ".1", ".3", ".6", ".17"]),
        draw.choice(types)])


def formats():
    for _ in range(900):
        yield f"format({written(number())}, {specification(['', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%', 'd'])!r})"
    for _ in range(500):
        value = draw.choice([0, 1, -1, 255, 1234567, -1234567, 2**62, 65, 128512, -2**63 + 1, True, False])
        yield f"format({value!r}, {specification(['', 'd', 'b', 'o', 'x', 'X', 'c', 'n', 'e', 'f', '%', 's'])!r})"
    for _ in range(200):
        value = draw.choice(["", "abc", "héllo wörld", "日本"])
        yield f"format({value!r}, {specification(['', 's', 's', 'x'])!r})"


def floats():
    for _ in range(2000):
        yield written(any_double())
    for _ in range(500):
        yield f"round({written(number())}, {draw.randint(-5, 12)})"
    for _ in range(300):
        yield f"float({draw.choice(['%r', '%e', '%.3f', '%g', ' %r ', '+%r', '%.20e']) % number()!r})"


def texts():
    plain = ["capitalize", "casefold", "isalnum", "isalpha", "isdecimal", "isdigit", "isidentifier", "islower",
             "isnumeric", "isprintable", "isspace", "istitle", "isupper", "lower", "upper", "swapcase", "title",
             "split", "splitlines", "strip", "expandtabs"]
    taking = ["find", "rfind", "index", "count", "startswith", "endswith", "split", "rsplit", "partition",
              "rpartition", "removeprefix", "removesuffix", "strip", "lstrip", "rstrip", "join"]
    for text in TEXTS:
        yield repr(text)
        yield f"ascii({text!r})"
        yield f"[len({text!r}), list({text!r}), {text!r}[::-1]]"
        for method in plain:
            yield f"{text!r}.{method}()"
        for _ in range(14):
            part, method = draw.choice(PARTS), draw.choice(taking)
            start, end = draw.randint(-6, 8), draw.randint(-6, 8)
            yield f"{text!r}.{method}({part!r})"
            yield f"{text!r}.{draw.choice(['find', 'rfind', 'count', 'startswith'])}({part!r}, {start}, {end})"
            yield f"{text!r}.{draw.choice(['split', 'rsplit'])}({draw.choice([None, part])!r}, {draw.randint(-1, 3)})"
            yield f"{text!r}.replace({part!r}, '<>', {draw.randint(-1, 3)})"
            yield f"{text!r}.{draw.choice(['center', 'ljust', 'rjust'])}({draw.randint(0, 9)}, '*')"


def mathematics():
    one = ("sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh exp exp2 expm1 log log2 log10 log1p sqrt "
           "cbrt erf erfc gamma lgamma floor ceil trunc fabs modf frexp ulp degrees radians isnan").split()
    edges = EDGES + [1.0, -1.0, 710.0, -745.2, 171.6, 171.7, -171.5, -184.5, -201.0, 144.0, 3, True, -3, 0]
    for name in one:
        for value in edges + [draw.uniform(-5, 5) for _ in range(12)] + [draw.uniform(-200, 200) for _ in range(6)]:
            yield f"math.{name}({written(value)})"
    for name in "atan2 copysign fmod remainder nextafter pow isclose".split():
        for _ in range(40):
            yield f"math.{name}({written(number())}, {written(number())})"
    for _ in range(150):
        scale = 10.0 ** draw.choice([0, 0, 300, -300, -320])
        values = [draw.uniform(-1, 1) * scale for _ in range(draw.randint(0, 6))]
        yield f"math.hypot({', '.join(map(written, values))})"
        yield f"math.fsum({[draw.uniform(-1, 1) * 10.0 ** draw.randint(-20, 20) for _ in range(8)]!r})"
        yield f"[math.comb({draw.randint(0, 60)}, {draw.randint(0, 60)}), math.isqrt({draw.getrandbits(62)})]"
        yield f"pow({draw.randint(-10**9, 10**9)}, {draw.randint(0, 10**6)}, {draw.randint(1, 10**18)})"
        yield f"hash({written(any_double())})"


def percents():
    objects = ["0", "1", "-1", "255", "-1234567", "True", "3.75", "-2.5e10", "1e-7", "'a'", "'héllo'", "'日本'", "''",
               "None", "[1]", "float('inf')", "float('nan')", "(1, 2)", "{'k': 1}", "65", "1114112", "0.0", "-0.0"]
    for _ in range(1900):
        flags = "".join(draw.sample("-+ #0", draw.choice([0, 0, 0, 1, 1, 2, 3])))
        width, precision = draw.choice(["", "", "7", "12", "*"]), draw.choice(["", "", "", ".0", ".2", ".9", ".", ".*"])
        letter = draw.choice("sssrraccdddiuoxXeEffFgG%" + draw.choice("yb\x01é l"))
        value = draw.choice(objects)
        key = draw.random() < 0.15
        text = f"{draw.choice(['', 'a', '%%'])}%{'(k)' * key}{flags}{width}{precision}{draw.choice(['', '', '', 'l'])}{letter}|"
        stars = [str(draw.randint(-9, 9)) for part in (width, precision) if "*" in part]
        if key:
            yield f"{text!r} % {{'k': {value}}}"
        elif not stars and value[0] != "(" and draw.random() < 0.5:
            yield f"{text!r} % {value}"
        else:
            extra = draw.choice([[], [], [], [], [value]])
            yield f"{text!r} % ({', '.join(stars + [value] + extra)},)"
    for text in ["%", "%5", "%(k)", "%(k", "%(k(j))s", "%(k)s %s", "%s %(k)s", "%(j)s", "%%", "%5%", "%l", "%lls", "x", "%*d",
                 "%.*d", "%99999999999999999999d", "%.99999999999d", "%(k)%", "%s %s %s", "%*.*f"]:
        for value in ["{'k': 1}", "()", "(1,)", "(1, 2, 3)", "5", "'s'", "[1]", "{'k(j)': 2}", "{1}", "('a', 1)"]:
            yield f"{text!r} % {value}"


ITEMS = ["0", "1", "2", "3", "7", "True", "1.0", "2.5", "'a'", "'b'", "None", "(1, 2)", "()", "'ab'"]


def items(count=4, of=ITEMS):
    return ", ".join(draw.choice(of) for _ in range(draw.randint(0, count)))


def ordered():
    return draw.choice([
        lambda: f"[{items()}]", lambda: f"({items()})", lambda: repr(draw.choice(["", "ab", "abc", "bab"])),
        lambda: f"range({draw.randint(0, 4)})", lambda: f"dict.fromkeys([{items()}], 1)",
        lambda: f"dict.fromkeys([{items()}]).keys()", lambda: f"iter([{items()}])", lambda: f"(x for x in [{items()}])",
    ])()


def iterable():
    return draw.choice([ordered, ordered, ordered, lambda: f"set([{items()}])", lambda: f"frozenset([{items()}])"])()


def any_set():
    return draw.choice([
        lambda: f"set([{items()}])", lambda: f"frozenset([{items()}])", lambda: f"{{{items()}}}", lambda: f"set({iterable()})",
        lambda: f"dict.fromkeys([{items()}]).keys()", lambda: f"dict.fromkeys([{items()}], 0).items()",
    ])()


def sets():
    """Sets are shown as a sorted list of their items' texts, since CPython's have no order."""
    shown = "(lambda r: sorted(map(repr, r)) if isinstance(r, (set, frozenset)) else r)"
    binary = ["union", "intersection", "difference", "symmetric_difference", "isdisjoint", "issubset", "issuperset"]
    changing = ["update", "intersection_update", "difference_update", "symmetric_difference_update"]
    for _ in range(700):
        operation = draw.choice(["|", "&", "-", "^", "|", "&", "-", "^", "<", "<=", ">", ">=", "==", "!=", "+"])
        left, right = any_set(), draw.choice([any_set, any_set, any_set, iterable, lambda: draw.choice(ITEMS)])()
        if draw.random() < 0.15:
            left, right = right, left
        yield f"{shown}({left} {operation} {right})"
        if operation in "|&-^":
            yield f"(lambda r: [type(r).__name__, sorted(map(repr, r))])({left} {operation} {right})"
    for _ in range(700):
        arguments = ", ".join(draw.choice([iterable, iterable, iterable, lambda: draw.choice(ITEMS)])()
                              for _ in range(draw.choice([0, 1, 1, 1, 1, 2, 3])))
        yield f"{shown}(set([{items()}]).{draw.choice(binary)}({arguments}))"
        yield f"{shown}(frozenset([{items()}]).{draw.choice(binary + changing[:1])}({arguments}))"
        yield f"(lambda s: [s.{draw.choice(changing)}({arguments}), {shown}(s)])(set([{items()}]))"
    for _ in range(250):
        call = draw.choice(["add", "discard", "remove", "remove"]) + f"({draw.choice(ITEMS + ['[1]', '{1}', 'set()', 'frozenset([1])'])})"
        yield f"(lambda s: [s.{call}, {shown}(s)])(set([{items()}] + [frozenset([1])]))"
        yield f"[{draw.choice(ITEMS + ['[]', '{1}'])} in {any_set()}, len({any_set()}), bool({any_set()})]"
        yield f"hash(frozenset([{items(6, ['0', '1', '2', '-1', '2.5', '7', 'True', '(1, 2)', '10**9'])}]))"
        yield f"(lambda s: [{shown}(s.copy()), s.copy() == s, s.pop() in s, s.clear(), s])(set([{items(4)}]))"


def containers():
    """No sets among them: what they give first is a matter of hashes."""
    index = lambda: str(draw.randint(-5, 5))
    lists = [
        lambda: f"append({draw.choice(ITEMS)})", lambda: f"extend({ordered()})", lambda: f"insert({index()}, {draw.choice(ITEMS)})",
        lambda: f"pop({draw.choice(['', index()])})", lambda: f"remove({draw.choice(ITEMS)})", lambda: f"index({draw.choice(ITEMS)})",
        lambda: f"index({draw.choice(ITEMS)}, {index()})", lambda: f"index({draw.choice(ITEMS)}, {index()}, {index()})",
        lambda: f"count({draw.choice(ITEMS)})", lambda: "reverse()", lambda: "copy()", lambda: "clear()", lambda: "sort()",
        lambda: f"sort(key={draw.choice(['repr', 'str', 'None', 'lambda x: 0', 'len'])}, reverse={draw.choice(['True', 'False', '0', '2'])})",
        lambda: f"extend({draw.choice(ITEMS)})",
    ]
    dicts = [
        lambda: f"get({draw.choice(ITEMS)})", lambda: f"get({draw.choice(ITEMS)}, 9)", lambda: f"pop({draw.choice(ITEMS)})",
        lambda: f"pop({draw.choice(ITEMS)}, 9)", lambda: "popitem()", lambda: f"setdefault({draw.choice(ITEMS)}, 8)", lambda: "copy()",
        lambda: "clear()", lambda: f"update({ordered()})", lambda: "update([(1, 2), 'ab'], z=3)", lambda: "update(a=1)",
        lambda: f"update({{{draw.choice(ITEMS)}: 5}})", lambda: "keys()", lambda: "values()", lambda: "items()", lambda: f"fromkeys({ordered()}, 3)",
        lambda: "get([])", lambda: f"setdefault({draw.choice(ITEMS)})",
    ]
    slices = lambda: ":".join(draw.choice(["", index()]) for _ in range(draw.choice([2, 3])))
    for _ in range(700):
        yield f"(lambda l: [l.{draw.choice(lists)()}, l])([{items(6)}])"
        yield f"(lambda d: [d.{draw.choice(dicts)()}, d])(dict.fromkeys([{items(6)}], {draw.choice(ITEMS)}))"
    for _ in range(300):
        yield f"{draw.choice([f'[{items(6)}]', f'tuple([{items(6)}])', repr('abcdef'), 'range(-3, 9, 2)'])}[{slices()}]"
        yield f"(lambda l: [l.insert(0, l[{slices()}]), l])([{items(6)}])"
        yield f"tuple([{items(5)}]).{draw.choice(['count', 'index'])}({draw.choice(ITEMS)})"
        yield f"range({index()}, {index()}, {index()}).{draw.choice(['count', 'index'])}({draw.choice(ITEMS)})"
        yield f"[slice({index()}, {draw.choice(['None', index()])}, {index()}).indices({draw.randint(0, 9)})]"
        yield f"{draw.choice(['sorted', 'list', 'tuple', 'max', 'min', 'sum', 'any', 'all', 'enumerate', 'reversed', 'len', 'dict', 'iter', 'next', 'zip'])}({ordered()}).__class__.__name__"
        yield f"{draw.choice(['sorted', 'list', 'tuple', 'max', 'min', 'sum', 'any', 'all', 'dict'])}({ordered()})"
        yield f"[list(map(lambda *a: a, {ordered()}, {ordered()})), list(zip({ordered()}, {ordered()}, strict={draw.choice(['True', 'False'])}))]"
        yield f"max({ordered()}, key=repr, default={draw.choice(ITEMS)})"
        yield f"min({draw.choice(ITEMS)}, {draw.choice(ITEMS)}, key={draw.choice(['repr', 'None', 'str'])})"


def integers():
    drawn = IntegerExpressions(22)
    for _ in range(2000):
        yield drawn.next()


def outcome(expression):
    try:
        return repr(eval(expression, {"math": math}))
    except Exception as error:
        return type(error).__name__ + (f": {error}" if str(error) else "")


FAMILIES = {"formats": formats, "floats": floats, "texts": texts, "math": mathematics, "percents": percents, "sets": sets,
            "containers": containers, "integers": integers, "calls": calls}


def main():
    warnings.simplefilter("ignore")
    agreed = count = 0
    for name, expressions in FAMILIES.items():
        lines = [f"{expression}\t{outcome(expression)}" for expression in expressions()]
        file = FOLDER / f"{name}.txt"
        if "--write" in sys.argv:
            file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        stored = file.read_text(encoding="utf-8").split("\n")[:-1] if file.exists() else []
        differing = [pair for pair in itertools.zip_longest(stored, lines) if pair[0] != pair[1]]
        for was, derived in differing:
            print(f"differs: {name}\n  stored  {was}\n  derived {derived}")
        agreed, count = agreed + len(lines) - len(differing), count + len(lines)
    print(f"{agreed} of {count} expressions agree")
    return 1 if agreed != count else 0


if __name__ == "__main__":
    sys.exit(main())
