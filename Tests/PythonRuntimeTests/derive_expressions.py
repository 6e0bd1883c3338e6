"""Draws expressions from a fixed seed and records what CPython makes of each.

Every line of Expressions/NAME.txt is an expression, a tab, and its repr, or the exception that it
raises as a traceback ends with it. Expressions whose integers need more than 64 bits are left out,
since this language refuses them. Without arguments the script compares; with --write it records.

    python3 Tests/PythonRuntimeTests/derive_expressions.py [--write]
"""

import math
import pathlib
import random
import struct
import sys

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


def outcome(expression):
    try:
        value = eval(expression, {"math": math})
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    wide = [part for part in (value if isinstance(value, (list, tuple)) else [value])
            if isinstance(part, int) and not -2**63 <= part < 2**63]
    return None if wide else repr(value)


def main():
    differing = 0
    for name, expressions in [("formats", formats), ("floats", floats), ("texts", texts), ("math", mathematics)]:
        pairs = [(expression, outcome(expression)) for expression in expressions()]
        text = "".join(f"{expression}\t{result}\n" for expression, result in pairs if result is not None)
        file = FOLDER / f"{name}.txt"
        if "--write" in sys.argv:
            file.write_text(text, encoding="utf-8")
        agrees = file.exists() and file.read_text(encoding="utf-8") == text
        differing += not agrees
        print(f"{name}: {text.count(chr(10))} expressions {'agree' if agrees else 'DIFFER'}")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
