"""Prints what CPython and PyPI's micrograd 0.1.0 do at the edges, for EdgeValues.md."""
import math
from micrograd.engine import Value

INF, NAN = math.inf, math.nan


def attempt(action):
    try:
        return repr(action())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def power(x, n):
    value = Value(x)
    out = value**n
    out.backward()
    return out.data, value.grad


def relu(x):
    value = Value(x)
    out = value.relu()
    out.backward()
    return out.data, value.grad


def product(x, y):
    a, b = Value(x), Value(y)
    out = a * b
    out.backward()
    return out.data, a.grad, b.grad


def quotient(x, y):
    a, b = Value(x), Value(y)
    out = a / b
    out.backward()
    return out.data, a.grad, b.grad


for x, n in [(0.0, 0), (0.0, 1), (0.0, 2), (0.0, 0.5), (0.0, -1), (-0.0, -1), (-8.0, 1 / 3), (-8.0, 3), (INF, 0),
             (NAN, 0), (INF, 2), (INF, -1), (-INF, -1), (NAN, 2), (1e200, 2), (1e-200, 2), (2.0, 0), (1.0, INF),
             (1.0, NAN)]:
    print(f"{x} ** {n}", attempt(lambda: power(x, n)))
for x in (0.0, -0.0, 1.0, -1.0, INF, -INF, NAN):
    print(f"relu {x}", attempt(lambda: relu(x)))
for x, y in [(INF, 0.0), (INF, 2.0), (1e200, 1e200), (INF, INF), (NAN, 0.0)]:
    print(f"{x} * {y}", attempt(lambda: product(x, y)))
for x, y in [(0.0, 0.0), (1.0, 0.0), (-1.0, 0.0), (1.0, INF), (INF, INF)]:
    print(f"{x} / {y}", attempt(lambda: quotient(x, y)))
for name in ("exp", "log", "tanh"):
    for x in (0.0, -0.0, -1.0, 1.0, 710.0, -746.0, 1e308, -1e308, INF, -INF, NAN):
        print(f"{name} {x}", attempt(lambda: getattr(math, name)(x)))
