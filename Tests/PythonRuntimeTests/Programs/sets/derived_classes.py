class S(set):
    def total(self): return sum(self)
x = S([1, 2])
x.add(5)
print(x, x.total(), len(x), 5 in x, x | {9}, type(x | {9}).__name__, x == {1, 2, 5}, list(x), bool(S()), S())
print(type(x.copy()).__name__, type(x.union([3])).__name__, type({3} & x).__name__, x.issubset(S([1, 2, 5, 6])))
x |= {7}
print(x, type(x).__name__)
class F(frozenset): pass
print(F([1]), hash(F([1])) == hash(frozenset([1])), {F([1]): 2}[frozenset([1])], type(frozenset(F([1]))).__name__)
class T(set):
    def __init__(self, *a):
        super().__init__(a)
        self.n = len(a)
    def __contains__(self, o): return not super().__contains__(o)
t = T(1, 2, 2)
print(t, t.n, 1 in t, 5 in t, isinstance(t, set))
print({1, 2}.__len__(), {1}.__contains__(1), set.__or__({1}, {2}), {1}.__eq__({1}), {1}.__and__([1]))
