# Refused: what is no class could make a class of its own kind in Python.
class A: pass
class B(A()): pass
