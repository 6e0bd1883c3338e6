class P:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, P) and self.v == o.v
    def __hash__(self): return hash(self.v)
    def __repr__(self): return f"P({self.v})"
s = {P(1), P(1), P(2)}
print(s, P(1) in s, P(3) in s, len(s), s == {P(2), P(1)}, s < {P(1), P(2), P(3)})
s.add(P(2)); s.discard(P(1)); print(s)
s |= {P(2), P(5)}; print(s, s & {P(5)}, s - {P(5)}, s ^ {P(5), P(6)}, s.isdisjoint([P(2)]))
f = frozenset([P(1)])
print({f: 1}[frozenset([P(1)])], {f, frozenset([P(1)])})
class S(set):
