import random

class Value:
  def __init__(self, data, inputs=()):
    self.data, self.grad = data, 0.0
    self._inputs, self._rule = inputs, None

  def _made(self, data, *inputs_and_slopes):
    out = Value(data, [i for i, _ in inputs_and_slopes])
    def rule():
      for value, slope in inputs_and_slopes: value.grad += slope * out.grad
    out._rule = rule
    return out

  def __add__(self, o):
    o = o if isinstance(o, Value) else Value(o)
    return self._made(self.data + o.data, (self, 1.0), (o, 1.0))

  def __mul__(self, o):
    o = o if isinstance(o, Value) else Value(o)
    return self._made(self.data * o.data, (self, o.data), (o, self.data))

  def __pow__(self, n): return self._made(self.data ** n, (self, n * self.data ** (n - 1)))
  def relu(self): return self._made(max(0.0, self.data), (self, float(self.data > 0)))
  def __neg__(self): return self * -1
  def __sub__(self, o): return self + -o
  __radd__, __rmul__ = __add__, __mul__
  def __rsub__(self, o): return -self + o

  def backward(self):
    done, order, stack = {}, [], [(self, False)]
    while stack:
      value, ready = stack.pop()
      if ready: order.append(value)
      elif id(value) not in done:
        done[id(value)] = value
        stack.append((value, True))
        stack.extend((i, False) for i in value._inputs)
    self.grad = 1.0
    for value in reversed(order):
      if value._rule: value._rule()

class Module:
  def parameters(self): return []
  def zero_grad(self):
    for p in self.parameters(): p.grad = 0.0

class Neuron(Module):
  def __init__(self, size, bends=True):
    self.weights = [Value(random.uniform(-1, 1)) for _ in range(size)]
    self.bias = Value(0.0)
    self.bends = bends
  def __call__(self, xs):
    total = sum((w * x for w, x in zip(self.weights, xs)), self.bias)
    return total.relu() if self.bends else total
  def parameters(self): return [*self.weights, self.bias]
  def __repr__(self): return f"{'ReLU' if self.bends else 'Linear'}Neuron({len(self.weights)})"

class Layer(Module):
  def __init__(self, size, count, **options): self.neurons = [Neuron(size, **options) for _ in range(count)]
  def __call__(self, xs):
    outs = [n(xs) for n in self.neurons]
    return outs[0] if len(outs) == 1 else outs
  def parameters(self): return [p for n in self.neurons for p in n.parameters()]
  def __repr__(self): return f"Layer of [{', '.join(map(str, self.neurons))}]"

class Net(Module):
  def __init__(self, size, *counts):
    sizes = [size, *counts]
    self.layers = [Layer(a, b, bends=i < len(counts) - 1) for i, (a, b) in enumerate(zip(sizes, sizes[1:]))]
  def __call__(self, xs):
    for layer in self.layers: xs = layer(xs)
    return xs
  def parameters(self): return sum((layer.parameters() for layer in self.layers), [])
  def __repr__(self): return f"Net of [{', '.join(str(layer) for layer in self.layers)}]"

random.seed(1)
net = Net(2, 4, 4, 1)
print(net)
print(len(net.parameters()), [round(p.data, 6) for p in net.parameters()[:4]])
points = [([2.0, 3.0], 1.0), ([3.0, -1.0], -1.0), ([0.5, 1.0], -1.0), ([1.0, 1.0], 1.0)]
for step in range(60):
  losses = [(net(x) - y) ** 2 for x, y in points]
  loss = sum(losses) * (1 / len(losses))
  net.zero_grad()
  loss.backward()
  rate = 0.1 if step < 40 else 0.05
  for p in net.parameters(): p.data -= rate * p.grad
  if step % 15 == 0 or step == 59:
    right = sum((net(x).data > 0) == (y > 0) for x, y in points)
    print(step, loss.data, f'{right / len(points):.0%}')
print([net(x).data for x, _ in points])
print(sum(p.grad for p in net.parameters()), max(net.parameters(), key=lambda p: p.data).data)
