a = Value(3.0)
b = a + a
b.backward()
for name, value in [("a", a), ("b", b)]:
    print(f"a_plus_a / correct / nodes / {name} / data", value.data, sep="\t")
    print(f"a_plus_a / correct / nodes / {name} / grad", value.grad, sep="\t")

a, b = Value(-2.0), Value(3.0)
d = a*b
e = a + b
f = d*e
f.backward()
for name, value in [("a", a), ("b", b), ("d", d), ("e", e), ("f", f)]:
    print(f"ab_times_a_plus_b / correct / nodes / {name} / data", value.data, sep="\t")
    print(f"ab_times_a_plus_b / correct / nodes / {name} / grad", value.grad, sep="\t")
