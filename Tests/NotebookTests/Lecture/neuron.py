for name, value in [("x1", 2.0), ("x2", 0.0), ("w1", -3.0), ("w2", 1.0)]:
    print(f"inputs / {name}", value, sep="\t")
for bias, text in [(6.7, "6.7"), (8.0, "8"), (6.8813735870195432, "6.8813735870195432")]:
    x1, x2, w1, w2, b = Value(2.0), Value(0.0), Value(-3.0), Value(1.0), Value(bias)
    x1w1 = x1*w1
    x2w2 = x2*w2
    x1w1x2w2 = x1w1 + x2w2
    n = x1w1x2w2 + b
    o = n.tanh()
    o.backward()
    nodes = {"b": b, "n": n, "o": o, "w1": w1, "w2": w2, "x1": x1, "x1w1": x1w1,
             "x1w1x2w2": x1w1x2w2, "x2": x2, "x2w2": x2w2}
    for name in nodes:
        print(f"b={text} / nodes / {name} / data", nodes[name].data, sep="\t")
        print(f"b={text} / nodes / {name} / grad", nodes[name].grad, sep="\t")
