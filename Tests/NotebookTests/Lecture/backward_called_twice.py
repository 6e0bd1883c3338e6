a, b, c, f = Value(2.0), Value(-3.0), Value(10.0), Value(-2.0)
e = a*b
d = e + c
L = d*f
L.backward()
L.backward()
for name, value in [("a", a), ("b", b), ("c", c), ("d", d), ("e", e), ("f", f), ("L", L)]:
    print(f"grads / {name}", value.grad, sep="\t")
