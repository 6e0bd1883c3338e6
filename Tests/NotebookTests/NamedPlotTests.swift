import PythonRuntime
import TerminalDrawing
import Testing

@testable import Notebook

/// The plots of networks: `:plot weights model` and the like.
@Suite struct NamedPlotTests {
  private static let ours = "import random; random.seed(1); model = MLP(2, [3, 1])"

  /// The lecture's classes as a learner types them, with a value of their own.
  private static let learners = """
    import math, random
    random.seed(1)
    class Node:
      def __init__(self, data, _children=(), _op=''):
        self.data, self.grad, self._prev, self._op = data, 0.0, set(_children), _op
        self._backward = lambda: None
      def __add__(self, other):
        other = other if isinstance(other, Node) else Node(other)
        out = Node(self.data + other.data, (self, other), '+')
        def _backward():
          self.grad += out.grad
          other.grad += out.grad
        out._backward = _backward
        return out
      def __mul__(self, other):
        other = other if isinstance(other, Node) else Node(other)
        out = Node(self.data * other.data, (self, other), '*')
        def _backward():
          self.grad += other.data * out.grad
          other.grad += self.data * out.grad
        out._backward = _backward
        return out
      def tanh(self):
        t = math.tanh(self.data)
        out = Node(t, (self,), 'tanh')
        def _backward(): self.grad += (1 - t*t) * out.grad
        out._backward = _backward
        return out
      def backward(self):
        order, seen = [], set()
        def visit(v):
          if v not in seen:
            seen.add(v)
            for child in v._prev: visit(child)
            order.append(v)
        visit(self)
        self.grad = 1.0
        for v in reversed(order): v._backward()
    class OwnNeuron:
      def __init__(self, nin):
        self.w = [Node(random.uniform(-1, 1)) for _ in range(nin)]
        self.b = Node(0.5)
      def __call__(self, x):
        total = self.b
        for wi, xi in zip(self.w, x): total = total + wi * xi
        return total.tanh()
      def parameters(self): return self.w + [self.b]
    class OwnLayer:
      def __init__(self, nin, nout): self.neurons = [OwnNeuron(nin) for _ in range(nout)]
      def __call__(self, x):
        outs = [n(x) for n in self.neurons]
        return outs[0] if len(outs) == 1 else outs
      def parameters(self): return [p for n in self.neurons for p in n.parameters()]
    class OwnMLP:
      def __init__(self, nin, nouts):
        sizes = [nin] + nouts
        self.layers = [OwnLayer(sizes[i], sizes[i + 1]) for i in range(len(nouts))]
      def __call__(self, x):
        for layer in self.layers: x = layer(x)
        return x
      def parameters(self): return [p for layer in self.layers for p in layer.parameters()]
    model = OwnMLP(2, [3, 1])

    """

  static var lecturesClasses: String { learners }

  @Test(arguments: [ours, learners]) func layersHaveAHistogramEach(_ model: String) {
    let seen = screen(":show off", model, ":plot weights model")
    #expect(seen.contains("layer 0") && seen.contains("layer 1"))
    #expect(seen.contains("9 parameters") && seen.contains("4 parameters"))
    #expect(
      screen(":show off", model, ":plot weights").contains("9 parameters"), "the only network needs no name")
    let table = screen(":show off", model, ":plot weights model.layers[0] --table")
    #expect(table.contains("9 parameters   mean"))
  }

  @Test(arguments: [ours, learners]) func gradientsByLayerAndByParameter(_ model: String) {
    let seen = screens(
      [
        ":show off", model, ":plot gradients model", "model([1.0, -2.0]).backward()", ":plot gradients model",
        ":plot grads model",
      ])
    #expect(seen[4].contains("9 gradients") && seen[4].contains("largest"))
    #expect(seen[5].contains("l0.n2.w1 ") && seen[5].contains("l1.n0.b "))
    #expect(seen[5].split(separator: "\n").count == 14)
  }

  @Test(arguments: ["weights model", "activations model [1.0]"]) func moreLayersAreNotDrawn(_ plot: String) {
    let seen = screen(":show off", "model = MLP(1, [1]*14)", ":plot \(plot)")
    #expect(seen.contains("layer 11") && !seen.contains("layer 12"))
  }

  @Test func withoutAPassThereIsNoGradient() {
    #expect(screen(Self.ours, ":plot gradients model").contains("there is no gradient yet"))
    #expect(screen("a = Value(1.0)", ":plot grads a").contains("there is no gradient yet"))
  }

  @Test func gradientsOfNamedValues() {
    let seen = screen(
      "a = Value(2.0); b = Value(-3.0); c = Value(10.0); d = a*b + c", "d.backward()",
      ":plot grads a b c --width 40")
    let expected = """

      |grad|
      largest 3 of a   smallest 1 of c
      a ███████████████████████████████████ -3
      b ███████████████████████▍             2
      c ███████████▋                         1

      """
    #expect(seen == expected)
    let all = screen("a = Value(2.0); b = a * 3", "b.backward()", ":plot grads")
    #expect(all.contains("a ██") && !all.contains("b ██"), "without names: the leaves")
    #expect(screen("vs = [Value(2.0)]; b = vs[0] * 3", "b.backward()", ":plot grads vs").contains("vs[0] ██"))
  }

  @Test func ofManyTheLargestAreShown() {
    let seen = screen(
      ":show off", "m = MLP(9, [9, 1]); m([1.0] * 9).backward()", ":plot grads m")
    #expect(seen.contains("|grad|, the 24 largest of 100"))
    #expect(seen.split(separator: "\n").count <= 26)
  }

  @Test(arguments: [ours, learners]) func activationsAreThoseOfTheInputs(_ model: String) {
    let xs = "xs = [[1.0, 2.0], [0.5, -1.0], [0.0, 0.0]]"
    let seen = screen(":show off", model, xs, ":plot activations model xs")
    #expect(seen.contains("9 activations") && seen.contains("3 activations"))
    #expect(screen(":show off", model, ":plot activations model [1.0, 2.0]").contains("1 activation "))
    #expect(screen(":show off", model, ":plot activations model").contains("for which inputs?"))
  }

  @Test func deadAndSaturatedNeuronsAreCounted() {
    let relu = screen(
      ":show off", "m = Neuron(1)", "m.b = Value(-100.0)", ":plot activations m [[1.0]] --table")
    #expect(relu.contains("100 % are 0"))
    let tanh = screen(
      ":show off", "m = Neuron(1, activation='tanh')", "m.b = Value(100.0)",
      ":plot activations m [[1.0]] --table")
    #expect(tanh.contains("100 % beyond ±0.97"))
  }

  @Test func pointsOfTwoClassesOverTheRegionOfAFunction() {
    let seen = screens([
      "def side(p): return p[0]",
      "xs = [[0, 0], [0.3, 1], [2, 0], [2, 1], [0.2, 0.5]]; ys = [0, 0, 1, 1, 1]",
      ":plot region side xs ys",
    ])
    #expect(seen[2].contains("accuracy 4/5 = 80 %"))
    #expect(
      seen[2].contains("o class 0   x class 1   X class 1 missed   blank model says 0   · model says 1"))
    let rows = seen[2].split(separator: "\n").filter { $0.hasSuffix("│") }
    #expect(rows.count == 18 && rows.allSatisfy { $0.contains("·") })
    #expect(rows.joined().count { $0 == "X" } == 1 && rows.joined().count { $0 == "o" } == 2)
  }

  @Test func threeClassesHaveThreeShades() {
    let seen = screens(
      [
        "def three(p): return [-p[0], 0.0, p[0] - 1]",
        "xs = [[-2, 0], [0.5, 1], [3, 0], [3, 1]]; ys = [0, 1, 2, 0]",
        ":plot region three xs ys",
      ], charset: .ascii)
    #expect(seen[2].contains("accuracy 3/4 = 75 %"))
    for entry in [
      "o class 0   O class 0 missed   x class 1", "v class 2", "blank model says 0", ". model says 1",
      ": model says 2",
    ] {
      #expect(seen[2].contains(entry))
    }
    let row = seen[2].split(separator: "\n").filter { $0.hasSuffix("|") }[10]
    let shades = row.drop { !"+|".contains($0) }.filter { ".:".contains($0) }
    #expect(shades == String(shades.sorted()), "from the left to the right")
  }

  @Test(arguments: [
    ("region f xs", "of which model, with which points and labels?"),
    ("region f xs [0]", "2 points and 1 labels"), ("region f xs [1, 1]", "the labels name 1 class"),
    ("region f [1, 2] [0, 1]", "must hold points of two numbers"),
    ("region 3 xs [0, 1]", "3 can't be called"),
    ("region f xs [0, 0.5]", "accuracy"), ("region g xs [0, 1]", "the model gives 3 numbers for 2 classes"),
    ("weights 3 + 4", "has no parameters()"), ("weights", "there is no network yet"),
    ("grads 3", "3 is no Value"),
  ])
  func whatCannotBeIsSaid(_ subject: String, _ words: String) {
    let made = "f = lambda p: p[0]; g = lambda p: [1, 2, 3]; xs = [[0, 0], [1, 1]]"
    #expect(screen(made, ":plot \(subject)").contains(words))
  }

  @Test func aNameOfTheProgramComesFirst() {
    #expect(screen("weights = [1, 2]", ":plot weights").contains("first 1   last 2"))
    #expect(screen("def grads(x): return x", ":plot grads -1 1").contains("grads(x)"))
    #expect(screen("weights = 3", ":plot weights * x").contains("weights * x"))
  }

  @Test func aNetworkOfOneInputIsAFunction() {
    let seen = screen(":show off", "n = MLP(1, [2, 1])", ":plot n -1 1")
    #expect(seen.contains("n(x)   "))
  }

  @Test(arguments: [20, 40, 80, 120, 400]) func noLineIsWiderThanAsked(width: Int) {
    for charset in [Charset.unicode, .ascii] {
      let seen = screens(
        [
          ":show off", Self.ours, "model([1.0, 2.0]).backward(); xs = [[0.0, 1.0], [1.0, 0.0]]; ys = [-1, 1]",
          ":plot weights", ":plot gradients", ":plot grads", ":plot activations model xs",
          ":plot region model xs ys",
        ], width: width, charset: charset)
      for text in seen.dropFirst(3) {
        #expect(text.split(separator: "\n").allSatisfy { CellWidth.of($0) <= width }, "\(text)")
      }
    }
  }

  @Test func whatHoldsItselfIsLookedIntoOnce() {
    let ring = """
      l = [Value(1.0)]; (l[0] * 3).backward(); l.append(l)
      class Net:
        def __init__(self): self.layers = [self, self]; self.w = [Value(2.0)]; self.b = Value(0.0)
        def parameters(self): return self.w + [self.b]
      n = Net(); loss = lambda: (n.w[0] - 1)**2
      """
    #expect(screen(ring, ":plot grads l").contains("3"))
    #expect(!screen(ring, ":plot grads n").isEmpty)
    #expect(screen(ring, ":train loss() steps=2 parameters=n.w").contains("loss"))
  }
}
