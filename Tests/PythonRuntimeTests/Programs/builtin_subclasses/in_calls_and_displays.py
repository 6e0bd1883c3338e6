class L(list): pass
class D(dict): pass
class S(str): pass
def f(*a, **k): return a, k
print(f(*L([1, 2]), **D(x=3)), {**D(y=1)}, [*L([1])], ' '.join(L(['a', 'b'])), {S('k'): 1}['k'], max(L([3, 1])), 'a-b'.split(S('-')), 'x{}'.format(S('y')))
a, *b = L([1, 2, 3])
print(a, b, list(map(S, [1, 2])), dict(D(a=1), b=2), sorted(D(b=1, a=2)), list(zip(L('ab'), T := (1, 2))))
