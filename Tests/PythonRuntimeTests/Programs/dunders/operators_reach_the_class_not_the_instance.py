class A: pass
a = A()
a.__add__ = lambda o: 'own'
try: a + 1
except TypeError as e: print(e)
A.__add__ = lambda self, o: 'class'
print(a + 1)
del A.__add__
a + 1
