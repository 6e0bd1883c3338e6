class A: pass
a = A()
print(str(a) == repr(a), f'{a}' == str(a), format(a) == str(a), object.__repr__(a) == repr(a))
format(a, '>10')
