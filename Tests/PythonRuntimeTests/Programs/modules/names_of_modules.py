import contextlib
import functools
import json
import statistics
from dataclasses import dataclass


@dataclass
class Point:
    x: int = 0


def f():
    pass


@functools.wraps(json.dumps)
def g():
    pass


for function in [f, g, lambda: 0, Point.__init__, Point.__repr__, json.dumps, functools.wraps, statistics.mean]:
    print(function.__name__, function.__module__)
print(contextlib.suppress.__init__.__module__)
for call in [lambda: json.dumps(*1), lambda: json.dumps(**1), lambda: f(*1), lambda: statistics.mean(*None)]:
    try:
        call()
    except TypeError as error:
        print(error)
