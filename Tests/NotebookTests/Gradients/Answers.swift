import TerminalDrawing

@testable import Notebook

/// What a person sees at a prompt who enters one text after the other, and who can answer what a command asks.
func answers(
  _ entered: [String], width: Int = 80, charset: Charset = .unicode, plain: Bool = false
) -> [String] {
  onDeepStack {
    let notebook = Notebook()
    let renderer = ReplyRenderer(
      appearance: Appearance(width: width, charset: charset, plain: plain), typedPrefix: ">>> ")
    return entered.map { renderer.render(notebook.respond(to: $0), cell: $0).plainText }
  }
}

/// The lecture's first expression.
let product = "a = Value(2.0); b = Value(-3.0); c = Value(10.0); d = a*b + c"

/// The lecture's expression in which a value is used twice.
let usedTwice = "a = Value(-2.0); b = Value(3.0); d = a*b; e = a + b; f = d*e"

/// The lecture's neuron.
let neuron = """
  x1 = Value(2.0); x2 = Value(0.0); w1 = Value(-3.0); w2 = Value(1.0); b = Value(6.8813735870195432)
  n = x1*w1 + x2*w2 + b; o = n.tanh()
  """

/// A class of a learner's own, which has no backward() yet.
let ownClass = """
  class Node:
      def __init__(self, data, _prev=(), _op=''):
          self.data, self.grad, self._prev, self._op = data, 0.0, set(_prev), _op
      def __mul__(self, other): return Node(self.data * other.data, (self, other), '*')
      def __add__(self, other): return Node(self.data + other.data, (self, other), '+')
      def __truediv__(self, other): return Node(self.data / other.data, (self, other), '/')

  """
