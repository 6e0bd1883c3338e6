a = Value(-4.0)
b = Value(2.0)
c = a + b
d = a * b + b**3
nodes = {"a": a, "b": b, "c1": c, "d1": d}
c += c + 1
nodes["c2"] = c
c += 1 + c + (-a)
nodes["c3"] = c
d += d * 2 + (b + a).relu()
nodes["d2"] = d
d += 3 * d + (b - a).relu()
nodes["d3"] = d
e = c - d
f = e**2
g = f / 2.0
nodes["g1"] = g
g += 10.0 / f
g.backward()
nodes["e"], nodes["f"], nodes["g"] = e, f, g
print("inputs / a", a.data, sep="\t")
print("inputs / b", b.data, sep="\t")
for name in nodes:
    print(f"nodes / {name} / data", nodes[name].data, sep="\t")
    print(f"nodes / {name} / grad", nodes[name].grad, sep="\t")
for i, number in enumerate([g.data, a.grad, b.grad]):
    print(f"printed / {i}", f"{number:.4f}", sep="\t")
