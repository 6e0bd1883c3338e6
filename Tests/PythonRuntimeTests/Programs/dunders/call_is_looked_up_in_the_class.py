class A: pass
a = A()
a.__call__ = lambda: 1
print(callable(a), a.__call__())
A.__call__ = lambda self: 2
print(a(), callable(a))
A.__len__ = lambda self: 4
a.__len__ = lambda: 5
print(len(a), a.__len__())
