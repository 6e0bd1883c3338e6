import random
from micrograd import nn
from micrograd.engine import Value

random.seed(1337)
n = nn.Neuron(2)
x = [Value(1.0), Value(-2.0)]
y = n(x)
y.backward()
nodes = {"w0": n.w[0], "w1": n.w[1], "b": n.b, "x0": x[0], "x1": x[1], "y": y}
for name in nodes:
    print(f"nodes / {name} / data", nodes[name].data, sep="\t")
    print(f"nodes / {name} / grad", nodes[name].grad, sep="\t")
