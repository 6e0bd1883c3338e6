def forward(a, b, c, f):
    e = a*b
    d = e + c
    return e, d, d*f

def stepped(rate):
    leaves = [Value(2.0), Value(-3.0), Value(10.0), Value(-2.0)]
    e, d, L = forward(*leaves)
    before = L.data
    L.backward()
    for leaf in leaves:
        leaf.data += rate * leaf.grad
    return before, leaves, forward(*leaves)

before, (a, b, c, f), (e, d, L) = stepped(0.01)
print("before", before, sep="\t")
for name, value in zip("abcfedL", [a, b, c, f, e, d, L]):
    print(f"after / {name}", value.data, sep="\t")
_, _, (_, _, down) = stepped(-0.01)
print("descent_variant / L", down.data, sep="\t")

a, b, c, f = Value(2.0), Value(-3.0), Value(10.0), Value(-2.0)
e, d, L = forward(a, b, c, f)
L.backward()
for value in (a, b, c, d):
    value.data += 0.01 * value.grad
print("seed_repo_variant / L", ((a*b + c) * f).data, sep="\t")
