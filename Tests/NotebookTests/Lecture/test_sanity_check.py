x = Value(-4.0)
z = 2 * x + 2 + x
q = z.relu() + z * x
h = (z * z).relu()
y = h + q + q * x
y.backward()
print("inputs / x", x.data, sep="\t")
for name, value in [("h", h), ("q", q), ("x", x), ("y", y), ("z", z)]:
    print(f"nodes / {name} / data", value.data, sep="\t")
    print(f"nodes / {name} / grad", value.grad, sep="\t")
