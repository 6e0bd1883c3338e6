a, b, c = Value(2.0), Value(-3.0), Value(10.0)
d = a*b + c
for name, value in [("a", a), ("b", b), ("c", c)]:
    print(f"inputs / {name}", value.data, sep="\t")
print("results / a+b", (a + b).data, sep="\t")
print("results / a*b", (a * b).data, sep="\t")
print("results / a*b+c", d.data, sep="\t")
for i, parent in enumerate(d._prev):
    print(f"d_prev_data / {i}", parent.data, sep="\t")
assert d._op == "+"
