def pick(n): return [list, dict][n]
class A(pick(0)): pass
class B(*[A]): pass
print(B.__mro__ == (B, A, list, object), B([1]))
