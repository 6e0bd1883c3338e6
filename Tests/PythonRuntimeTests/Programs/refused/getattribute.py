# Refused: every look at an attribute would run a program.
class A: pass
A.__getattribute__ = lambda self, name: 1
