# Refused: attributes in slots and others in a dictionary.
class A: __slots__ = 'x'
class B(A): pass
print(B().__dict__)
