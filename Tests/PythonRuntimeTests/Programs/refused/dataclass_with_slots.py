# Refused: a data class that makes its __slots__ itself.
from dataclasses import dataclass


@dataclass(slots=True)
class A:
    x: int
