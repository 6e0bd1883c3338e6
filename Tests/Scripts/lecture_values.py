"""What the lecture adds to PyPI's micrograd 0.1.0, as programs of this repository use it.

Importing it gives `Value` `exp`, `tanh` and `label`, and keeps operands in their order: a plain set has them in the
order of their addresses, and with it the last digits of gradients change from run to run.
"""

import math
import random

from micrograd import nn
from micrograd.engine import Value

made = Value.__init__


class Operands(dict):
    """Looks like a set, but in the order of insertion."""

    def __repr__(self):
        return "{" + ", ".join(map(repr, self)) + "}" if self else "set()"


def initialize(self, data, _children=(), _op="", label=""):
    made(self, float(data) if isinstance(data, int) else data, _children, _op)
    self._prev = Operands.fromkeys(_children)
    self.label = label


def function(value, result, slope, name):
    """A node of one operand whose derivative is known with its result."""
    out = Value(result, (value,), name)

    def pass_back():
        value.grad += slope * out.grad

    out._backward = pass_back
    return out


def exponential(self):
    power = math.exp(self.data)
    return function(self, power, power, "exp")


def hyperbolic_tangent(self):
    result = math.tanh(self.data)
    return function(self, result, 1 - result**2, "tanh")


Value.__init__, Value.exp, Value.tanh = initialize, exponential, hyperbolic_tangent


class Neuron(nn.Neuron):
    """The lecture's neuron: its bias is drawn too, and it ends in tanh."""

    def __init__(self, inputs):
        super().__init__(inputs)
        self.b = Value(random.uniform(-1, 1))

    def __call__(self, x):
        return sum((w * value for w, value in zip(self.w, x)), self.b).tanh()


def network(inputs, outputs, activation):
    """`MLP` as programs of this repository ask for the lecture's."""
    assert activation == "tanh"
    made = nn.MLP(inputs, [])
    for width, count in zip([inputs] + outputs, outputs):
        layer = nn.Layer(width, 0)
        layer.neurons = [Neuron(width) for _ in range(count)]
        made.layers.append(layer)
    return made
