class A: pass
B = A
def f(cls): return cls()
print(B is A, isinstance(f(A), B), {A: 1}[B], [A, int][0] is A, A == B, A != int, callable(A))
classes = {c.__name__: c for c in (A, int, str)}
print(sorted(classes), type(classes['A']()).__name__)
