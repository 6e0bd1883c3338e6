# Refused: what a module of CPython has and ours has not is refused by name.
import sys

sys.modules
