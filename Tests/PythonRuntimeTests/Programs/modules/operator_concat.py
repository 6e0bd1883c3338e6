# `concat` takes sequences alone: not what `+` adds up otherwise.
import operator
from collections import deque


class Items:
    def __init__(self, answer): self.answer = answer
    def __getitem__(self, place): raise IndexError
    def __add__(self, other): return self.answer


class Sum:
    def __add__(self, other): return 'sum'


class Right:
    def __getitem__(self, place): raise IndexError
    def __radd__(self, other): return 'right'


class Own(list):
    def __add__(self, other): return 'own'


def show(make):
    try: print(make())
    except Exception as error: print(type(error).__name__, error)


values = [1, True, 1.5, None, 'a', [1], (1,), {1: 2}, {1}, range(2), deque([1]), Items('items'), Items(NotImplemented), Sum(), Right()]
for a in values + [Own([1])]:
    for b in values:
        print(type(a).__name__, type(b).__name__, end=' ')
        show(lambda: operator.concat(a, b))
for b in (1, [1], 'ab', (1,), {1: 2}, None):
    for a in (1, [1], (1,), 'a', deque([1]), Own([1]), Sum(), {}):
        print(type(a).__name__, type(b).__name__, end=' ')
        show(lambda: operator.iconcat(a, b))
