import math

class Value:
  """A number that knows what it was computed from."""

  def __init__(self, data, parts=(), sign='', label=''):
    self.data, self.grad = data, 0.0
    self.label = label
    self._parts, self._sign = parts, sign
    self._give_back = lambda: None

  def __repr__(self):
    return f'Value({self.label or self._sign}: {self.data:.4f}, {self.grad:.4f})'

  @classmethod
  def of(cls, thing):
    return thing if isinstance(thing, cls) else cls(thing)

  def __add__(self, other):
    other = Value.of(other)
    total = Value(self.data + other.data, (self, other), '+')
    def give_back():
      for part in total._parts: part.grad += total.grad
    total._give_back = give_back
    return total

  def __mul__(self, other):
    other = Value.of(other)
    product = Value(self.data * other.data, (self, other), '*')
    def give_back():
      self.grad += other.data * product.grad
      other.grad += self.data * product.grad
    product._give_back = give_back
    return product

  def __pow__(self, power):
    assert isinstance(power, (int, float)), 'only numbers as powers'
    result = Value(self.data ** power, (self,), f'**{power}')
    def give_back(): self.grad += power * self.data ** (power - 1) * result.grad
    result._give_back = give_back
    return result

  def tanh(self):
    t = math.tanh(self.data)
    squashed = Value(t, (self,), 'tanh')
    def give_back(): self.grad += (1 - t * t) * squashed.grad
    squashed._give_back = give_back
    return squashed

  def exp(self):
    raised = Value(math.exp(self.data), (self,), 'exp')
    def give_back(): self.grad += raised.data * raised.grad
    raised._give_back = give_back
    return raised

  def __neg__(self): return self * -1
  def __sub__(self, other): return self + (-Value.of(other))
  def __truediv__(self, other): return self * Value.of(other) ** -1
  def __radd__(self, other): return self + other
  def __rmul__(self, other): return self * other
  def __rsub__(self, other): return Value.of(other) - self
  def __rtruediv__(self, other): return Value.of(other) / self

  def order(self):
    seen, found = {}, []
    def walk(node):
      if id(node) in seen: return
      seen[id(node)] = True
      for part in node._parts: walk(part)
      found.append(node)
    walk(self)
    return found

  def backward(self):
    self.grad = 1.0
    for node in reversed(self.order()): node._give_back()

a, b = Value(2.0, label='a'), Value(-3.0, label='b')
c = Value(10, label='c')
e = a * b; e.label = 'e'
d = e + c; d.label = 'd'
L = (d * Value(-2.0, label='f')).tanh()
L.backward()
print(L, d, e, a, b, c)
print(L.order())

x1, x2 = Value(2.0, label='x1'), Value(0.0, label='x2')
w1, w2 = Value(-3.0, label='w1'), Value(1.0, label='w2')
n = x1 * w1 + x2 * w2 + 6.8813735870195432
o = n.tanh()
o.backward()
print(o, x1, w1, x2, w2)
x1.grad = w1.grad = x2.grad = w2.grad = 0.0
n = 6.8813735870195432 + w1 * x1 + w2 * x2
p = ((2 * n).exp() - 1) / ((2 * n).exp() + 1)
p.backward()
print(p, x1, w1, x2, w2, abs(o.data - p.data) < 1e-12)

k = Value(3.0, label='k')
(k + k * k - 1 / k).backward()
print(k, sum([k, k, 1]), 5 - k, len(p.order()))
try: k ** k
except AssertionError as problem: print(problem)
print(type(k).__doc__)
k + 'x'
