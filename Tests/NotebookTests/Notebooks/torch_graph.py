# The graph of d, as a program for PyTorch: pip install torch, then python3 this file.
#
# It prints each value's name, data and gradient, as micrograd has them after one pass from d.

import torch

torch.set_default_dtype(torch.float64)  # micrograd's numbers are doubles

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(-3.0, requires_grad=True)
v2 = torch.tensor(10.0, requires_grad=True)
v3 = a * b
v4 = v3 + v2
v5 = torch.tanh(v4)
v7 = v5 * 0.5
v8 = a ** 3
v10 = v8 * (-1.0)
v11 = v7 + v10
v12 = torch.exp(a)
v13 = torch.log(v12)
v14 = torch.relu(v13)
v15 = v11 + v14
v16 = a ** -0.5
d = v15 + v16

values = [
    ("a", a),
    ("b", b),
    ("lambda", v2),
    ("a*b", v3),
    ("a*b+lambda", v4),
    ("v5", v5),
    ("v7", v7),
    ("a**3", v8),
    ("-a**3", v10),
    ("v11", v11),
    ("exp(a)", v12),
    ("log(exp(a))", v13),
    ("v14", v14),
    ("v15", v15),
    ("a**-0.5", v16),
    ("d", d),
]
for _, value in values:
    value.retain_grad()
d.backward()
for name, value in values:
    print(name, value.item(), value.grad.item(), sep="\t")
