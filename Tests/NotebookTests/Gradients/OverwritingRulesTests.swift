import Testing

@testable import Notebook

/// A class of a learner's whose rules overwrite gradients in place of adding to them.
struct OverwritingRulesTests {
  private static let cells = [
    """
    class Value:
        def __init__(self, data, _prev=(), _op=''):
            self.data = data
            self.grad = 0.0
            self._prev = set(_prev)
            self._op = _op
            self._backward = lambda: None
        def __add__(self, other):
            out = Value(self.data + other.data, (self, other), '+')
            def _backward():
                self.grad = out.grad
                other.grad = out.grad
            out._backward = _backward
            return out
        def __mul__(self, other):
            out = Value(self.data * other.data, (self, other), '*')
            def _backward():
                self.grad = other.data * out.grad
                other.grad = self.data * out.grad
            out._backward = _backward
            return out
    """,
    "a = Value(-2.0); b = Value(3.0); d = a*b; e = a + b; f = d*e",
    "f.grad = 1.0; f._backward(); e._backward(); d._backward()",
  ]

  @Test func explainSaysNoMoreThanItKnows() {
    let seen = screens(Self.cells + [":explain a"])
    #expect(seen[3].contains("a.grad says 3.0000, which is not the sum over the paths"), "\(seen[3])")
  }
}
