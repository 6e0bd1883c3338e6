# Refused: what a module of CPython has and ours has not is refused by name.
from functools import singledispatch
