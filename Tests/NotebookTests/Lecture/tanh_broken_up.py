x1, x2, w1, w2, b = Value(2.0), Value(0.0), Value(-3.0), Value(1.0), Value(6.8813735870195432)
x1w1 = x1*w1
x2w2 = x2*w2
x1w1x2w2 = x1w1 + x2w2
n = x1w1x2w2 + b
two, minus_one, one = Value(2.0), Value(-1.0), Value(1.0)
doubled = two*n
e = doubled.exp()
e_minus = e + minus_one
e_plus = e + one
inverse = e_plus**-1
o = e_minus*inverse
o.backward()
nodes = {"(e+1)^-1": inverse, "2n": doubled, "b": b, "const -1": minus_one, "const 1": one, "const 2": two,
         "e+1": e_plus, "e-1": e_minus, "e=exp(2n)": e, "n": n, "o": o, "w1": w1, "w2": w2, "x1": x1,
         "x1w1": x1w1, "x1w1x2w2": x1w1x2w2, "x2": x2, "x2w2": x2w2}
for name in nodes:
    print(f"nodes / {name} / data", nodes[name].data, sep="\t")
    print(f"nodes / {name} / grad", nodes[name].grad, sep="\t")

x1, x2, w1, w2, b = Value(2.0), Value(0.0), Value(-3.0), Value(1.0), Value(6.8813735870195432)
n = x1*w1 + x2*w2 + b
e = (2*n).exp()
o = (e - 1)/(e + 1)
o.backward()
for name, value in [("x1", x1), ("x2", x2), ("w1", w1), ("w2", w2), ("b", b), ("n", n), ("e", e), ("o", o)]:
    print(f"literal_lecture_code / {name} / data", value.data, sep="\t")
    print(f"literal_lecture_code / {name} / grad", value.grad, sep="\t")
