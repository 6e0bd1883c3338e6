"""Compares LectureNetwork.swift, the lecture's network on its four examples in plain CPython; with --write it is written.

    python3 Tests/Scripts/lecture_network.py [--write]

The network is written out without a graph: the forward pass by the lecture's formula, the gradients by hand.
"""
import math
import random
import sys

from stored import TESTS, settle

XS = [[2.0, 3.0, -1.0], [3.0, -1.0, 0.5], [0.5, 1.0, 1.0], [1.0, 1.0, -1.0]]
YS = [1.0, -1.0, -1.0, 1.0]
SIZES = [3, 4, 4, 1]

random.seed(1337)
layers = [
    [([random.uniform(-1, 1) for _ in range(n)], random.uniform(-1, 1)) for _ in range(m)]
    for n, m in zip(SIZES, SIZES[1:])
]
gradients = [[([0.0] * len(w), 0.0) for w, _ in layer] for layer in layers]
loss = 0.0
for x, y in zip(XS, YS):
    activations = [x]
    for layer in layers:
        activations.append(
            [math.tanh(sum((w * a for w, a in zip(ws, activations[-1])), b)) for ws, b in layer])
    loss += (activations[-1][0] - y) ** 2
    flow = [2 * (activations[-1][0] - y)]
    for depth in reversed(range(len(layers))):
        before = activations[depth]
        flow = [(1 - a * a) * g for a, g in zip(activations[depth + 1], flow)]
        gradients[depth] = [
            ([gw + a * g for gw, a in zip(gws, before)], gb + g)
            for (gws, gb), g in zip(gradients[depth], flow)]
        flow = [sum(ws[i] * g for (ws, _), g in zip(layers[depth], flow)) for i in range(len(before))]



def numbers(name, network):
    yield f"  static let {name} = ["
    yield from [f"    {p!r}," for layer in network for ws, b in layer for p in ws + [b]]
    yield "  ]"


def lines():
    yield "/// random.seed(1337); MLP(3, [4, 4, 1]) with the lecture's neurons in CPython; `Tests/Scripts/lecture_network.py`."
    yield "enum LectureNetwork {"
    yield from numbers("parameters", layers)
    yield ""
    yield from numbers("gradients", gradients)
    yield "}"


sys.exit(settle(TESTS / "MicrogradTests/LectureNetwork.swift", "\n".join(lines()) + "\n", "lines of the lecture's network"))
