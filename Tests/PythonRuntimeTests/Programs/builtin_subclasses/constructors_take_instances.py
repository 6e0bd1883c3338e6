class L(list): pass
class S(str): pass
class I(int): pass
class F(float): pass
class T(tuple): pass
class D(dict): pass
print(type(list(L([1]))).__name__, type(str(S('a'))).__name__, type(int(I(1))).__name__, type(float(F(1))).__name__, type(tuple(T([1]))).__name__, type(dict(D(a=1))).__name__)
print(list(L([1])), str(S('a')), int(I(1)), float(F(1)), tuple(T([1])), dict(D(a=1)), L(T([1, 2])), I(F(2.5)), S(I(3)))
