class L(list): pass
class T(tuple): pass
class S(str): pass
class D(dict): pass
print(L([1]) == [1], [1] == L([1]), L([1]) == L([1]), L([1]) != [2], T((1,)) == (1,), S('a') == 'a', 'a' == S('a'), D(a=1) == {'a': 1}, L([1]) < [2], S('a') < 'b', T([1]) + (2,))
print(L() == T(), L() is L(), S('a') in 'abc', 'a' in L('abc'), S('k') in D(k=1), [S('a')] == ['a'])
