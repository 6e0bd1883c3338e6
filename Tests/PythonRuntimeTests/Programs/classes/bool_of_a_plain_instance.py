class A: pass
print(bool(A()), not A(), A() and 1, [1 for x in [A()] if x], bool(A))
