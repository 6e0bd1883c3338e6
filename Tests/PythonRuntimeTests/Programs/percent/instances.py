class N:
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __index__(self): return 65
    def __str__(self): return "N"
    def __rmod__(self, other): return "never asked"
print("%d %f %x %c %s" % (N(), N(), N(), N(), N()), "%s" % N())
class Name(str): pass
print(Name("%s-%s") % (1, 2), "%s" % Name("x"))
