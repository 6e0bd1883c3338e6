# Refused: annotations mean nothing.
class A: x: int
A.__annotations__
