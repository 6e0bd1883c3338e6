a, b, c, f = Value(2.0), Value(-3.0), Value(10.0), Value(-2.0)
e = a*b
d = e + c
L = d*f
L.backward()
for name, value in [("a", a), ("b", b), ("c", c), ("f", f)]:
    print(f"inputs / {name}", value.data, sep="\t")
nodes = {"L": L, "a": a, "b": b, "c": c, "d": d, "e": e, "f": f}
for name in nodes:
    print(f"nodes / {name} / data", nodes[name].data, sep="\t")
    print(f"nodes / {name} / grad", nodes[name].grad, sep="\t")

def forward(bumped, h):
    bump = lambda name: h if name == bumped else 0.0
    a = Value(2.0 + bump("a"))
    b = Value(-3.0 + bump("b"))
    c = Value(10.0 + bump("c"))
    f = Value(-2.0 + bump("f"))
    e = a*b
    e.data += bump("e")
    d = e + c
    d.data += bump("d")
    L = d*f
    L.data += bump("L")
    return L.data

h = 0.001
for name in nodes:
    print(f"numeric_check_h_0.001 / {name}", (forward(name, h) - forward("", h)) / h, sep="\t")
