import TerminalDrawing
import Testing

@testable import Notebook

struct CommandTests {
  @Test func graphDrawsAnyExpression() {
    #expect(screen("a = Value(2.0)", ":graph a * 3").contains("(×)"))
    #expect(screen(":graph 1 + 1").contains("is not a Value"))
    #expect(screen(":graph nosuch").contains("NameError"))
  }

  @Test func graphWithoutANameDrawsTheNewestResult() {
    #expect(screen(":graph").contains("there is no value yet"))
    #expect(screen("a = Value(2.0); b = a * 3; c = Value(1.0)", ":graph").contains("┌b"))
    #expect(screen("n = MLP(2, [1])", ":graph").contains("nothing is computed yet"))
  }

  @Test func ofALearnersClassTheNewestResultIsDrawnToo() {
    let made = """
      class Node:
          def __init__(self, data, _prev=()):
              self.data, self._prev, self._op = data, set(_prev), '+' if _prev else ''
          def __add__(self, other):
              return Node(self.data + other.data, (self, other))
      b = Node(1.0)
      o = (b + b) + Node(2.0)
      p = o + b
      again = o
      bias = b
      """
    #expect(screen(made, ":show off", ":graph").contains("┌p"))
  }

  @Test func graphTakesAStyleAndAWidth() {
    let made = "a = Value(2.0); b = Value(3.0); d = a * b + a"
    #expect(screen(made, ":graph d --style lanes").contains("●─╮ d = "))
    #expect(screen(made, ":graph --style lanes d").contains("●─╮ d = "))
    #expect(screen(made, ":graph d --style boxes --width 22").hasPrefix("\nboxes need "))
    #expect(screen(made, ":graph d --width 22").hasPrefix("\nd = "))
    #expect(screen(made, ":graph d --focus b --depth 1").contains("2 more values") == false)
    #expect(screen("a = Value(2.0); b = a*a + 1", ":graph b --focus a*a --style tree").contains("2× a"))
    #expect(
      screen(made, ":graph d --style pie").contains("choose one of boxes lanes tree table dot mermaid svg"))
    #expect(screen(made, ":graph d --width 7").contains("choose 20 to 400 columns"))
    #expect(screen(made, ":graph d --style").contains("--style needs a name"))
    #expect(screen(made, ":graph d --tall").contains("no option --tall here"))
  }

  @Test func oneNumberIsShownOrBothAre() {
    let made = "a = Value(2.0); d = a * a; d.backward(); d.backward()"
    #expect(!screen(made, ":graph d --data-only").contains("grad"))
    #expect(!screen(made, ":graph d --data-only").contains("×2"))
    #expect(!screen(made, ":graph d --grad-only --grad-only").contains("data"))
    let neither = screen(made, ":graph d --data-only --grad-only")
    #expect(neither.contains("leave no number to show") && neither.contains("without both of them"))
  }

  @Test func aPictureWithoutGradientsHasNoRowForThem() {
    let program = """
      from graphviz import Digraph
      dot = Digraph()
      for name, label in [('1', '{ a | data 2 }'), ('2', '{ b | data 4 }')]: dot.node(name, label, shape='record')
      dot.node('2+', '+'); dot.edge('1', '2+'); dot.edge('1', '2+'); dot.edge('2+', '2')
      display(dot)
      """
    #expect(screen(program).contains("┌b──────┐"))
    #expect(!screen(program).contains("grad"))
    #expect(screen(program.replacing("data 2 ", with: "data 2 | grad 1 ")).contains("grad 1.0000"))
  }

  @Test func columnsStandBelowEachOtherInASCIIToo() {
    let cells = ["é = Value(2.0); b = Value(3.0)", ":mark m", "é.data = 1.0; b.data = 1.0", ":diff m"]
    for charset in [Charset.unicode, .ascii] {
      let rows = screens(cells, charset: charset)[3].split(separator: "\n")
      let places = rows.map { $0.prefix(upTo: $0.firstRange(of: "data")?.lowerBound ?? $0.startIndex).count }
      #expect(places.count == 2 && Set(places).count == 1, "\(rows)")
    }
  }

  @Test func theCommandForMoreKeepsItsOptions() {
    let made = "x = Value(1.0)\nfor i in range(60): x = x * 2.0"
    #expect(
      screen(made, ":graph x --style lanes --data-only").contains(":graph x --style lanes --data-only --all"))
  }

  @Test func partsOfANetworkFoldAndOpen() {
    let ours = "n = MLP(2, [2, 1]); y = n([1.0, 2.0])"
    let own = """
      class Neuron:
        def __init__(self): self.w = [Value(0.5), Value(-0.5)]; self.b = Value(1.0)
        def __call__(self, x): return sum((w*v for w, v in zip(self.w, x)), self.b).tanh()
      class Layer:
        def __init__(self, count): self.neurons = [Neuron() for i in range(count)]
        def __call__(self, x): return [n(x) for n in self.neurons]
      class Net:
        def __init__(self): self.layers = [Layer(2), Layer(1)]
        def __call__(self, x): return self.layers[1](self.layers[0](x))[0]
      n = Net(); y = n([1.0, 2.0])
      """
    for made in [ours, own] {
      let layers = screen(made, ":graph y --group layers --width 100")
      #expect(layers.contains("┌l0") && layers.contains("2 values") && layers.contains("(layer)"))
      #expect(screen(made, ":graph y --expand l0 --width 100").contains("┌l0.n1"))
      #expect(screen(made, ":graph y --expand n1 --style lanes").contains("l0.n1.w1"))
      #expect(screen(made, ":graph y --expand l9").contains("no part of that graph is called l9"))
    }
    #expect(screen("a = Value(1.0)", ":graph a --group layers").contains("that graph has no layers"))
    #expect(screen(ours, ":graph y --group all").contains("it takes layers or neurons"))
  }

  @Test func theItemsOfASetHaveNoPlaces() {
    let made = "s = {Value(1.0), Value(2.0)}"
    #expect(
      screen(made, ":graph s")
        == "s is a set of 2 items, and each has a graph of its own\nfor example :graph list(s)[0]\n")
    #expect(screen(made, ":graph list(s)[0]").contains("1.0000"))
    #expect(screen(made, ":graph s + 1").contains("TypeError"))
    let names = onDeepStack {
      let notebook = Notebook()
      for cell in [ownClass, "s = {Node(1.0)}; t = (Node(2.0),)"] { _ = notebook.run(cell) }
      return notebook.learnerBindings.map(\.name)
    }
    #expect(names == ["t[0]"])
  }

  @Test(arguments: ["n.l0", "n.layers[0]", "layers[0]", "l0"]) func aLayerIsFoundByEachOfItsNames(
    _ name: String
  ) {
    let made = "n = MLP(2, [2, 1]); y = n([1.0, 2.0])"
    #expect(screen(made, ":graph y --expand \(name) --style lanes").contains("l0.n1 = neuron(1, 2)"))
    let neurons = screen(made, ":graph y --group neurons --expand \(name) --style lanes")
    #expect(neurons.contains("l0.n1.w1 * 2") && !neurons.contains("l1.n0.w1"), "its neurons are drawn whole")
  }

  @Test func aNetworkSaysHowItsGraphIsMade() {
    let made = "n = MLP(3, [4, 1]); layer = Layer(2, 3); x = Value(1.0); xs = [x]; wide = Neuron(9)"
    #expect(
      screen(made, ":graph n", width: 200)
        == "n is a network (MLP, 21 parameters): it makes a graph each time it is called\n"
        + "for example y = n([1.0, -2.0, 3.0]), then :graph y · :plot weights n shows its parameters\n")
    #expect(screen(made, ":explain n").contains("y = n([1.0, -2.0, 3.0]), then :explain y"))
    #expect(screen(made, ":step layer").contains("for example y = layer([1.0, -2.0]), then :step y"))
    #expect(screen(made, ":graph wide").contains("y = wide(xs)"))
    #expect(
      screen(made, ":graph xs")
        == "xs is a list of 1 item, and each has a graph of its own\nfor example :graph xs[0]\n")
  }

  @Test(arguments: [
    (":graph a --styel tree", "no option --styel here\ndid you mean: --style?"),
    (":graph a --style=tree", "no option --style=tree here\nwithout the sign: --style tree"),
    (":graph a --style tre", "no such style: tre\ndid you mean: tree?"),
    (":step a --al", "no option --al here\ndid you mean: --all?"),
    (":explain a --zz", "no option --zz here\nthere are --of --all"),
    (":graph zz", "NameError: name 'zz' is not defined\nnames that exist: x, a"),
    ("?zz", "nothing here is called zz\n:names lists your names"), ("?tanhh", "did you mean: ?tanh"),
    ("?stepp", "did you mean: ?:step"),
  ]) func aSlipIsNamed(_ command: String, _ words: String) {
    #expect(screen("x = Value(1.0); a = x * 2", command).hasPrefix(words) || screen(command).contains(words))
  }

  @Test func parametersOfAnOwnClassOfValuesAreNamed() {
    let made = """
      class V:
        def __init__(self, data, _prev=(), op=''): self.data = data; self._prev = _prev; self._op = op; self.grad = 0.0
        def __add__(self, other): return V(self.data + other.data, (self, other), '+')
        def __mul__(self, other): return V(self.data * other.data, (self, other), '*')
        def tanh(self): return V(self.data, (self,), 'tanh')
      class Neuron:
        def __init__(self): self.w = [V(0.5), V(-0.5)]; self.b = V(1.0)
        def __call__(self, x): return (self.w[0]*x[0] + self.w[1]*x[1] + self.b).tanh()
      n = Neuron(); x = [V(1.0), V(2.0)]; y = n(x)
      """
    #expect(screen(made, ":graph y --style lanes").contains("n.w1 "))
    #expect(screen(made, ":graph y --group neurons").contains("(neuron)"))
  }

  @Test func anExpressionStaysAsItIsTyped() {
    let made = "b = Value(3.0); a = b * 2; d = {'a  b': a, '--all': b}; f = lambda x: d['a  b'].data * x"
    #expect(screen(made, ":graph d['a  b']").contains("(×)"))
    #expect(screen(made, ":graph --all d['a  b'] --style lanes --width 70").contains("●─╮ a = "))
    #expect(screen(made, ":graph d['--all']").contains("3.0000"))
    #expect(screen(made, ":graph a --b").contains("(+)"))
    #expect(!screen(made, ":graph --b").contains("no option"))
    #expect(screen(made, ":graph --tall a").contains("no option --tall here"))
    #expect(screen(made, ":plot d['a  b'].data * x -1 1").contains("highest 6 at x = 1"))
  }

  @Test(arguments: [":graph ", "?", ":plot x 0 "]) func commandsTakeExpressionsOnly(_ command: String) {
    let assignment = command + "a.data=5"
    #expect(screen("a = Value(2.0)", assignment).contains("a.data=5 is not an expression"))
    #expect(screen("a = Value(2.0)", assignment, "a.data") == "2.0\n")
  }

  @Test func plotTakesFunctionsAndFormulas() {
    let byName = screen("def f(x): return 3*x**2 - 4*x + 5\n", ":plot f -5 5")
    #expect(byName.contains("f(x)   lowest 3.6"))
    #expect(byName.contains("highest 100"))
    let called = "class Square:\n    def __call__(self, x): return x * x\nnet = Square()\n"
    #expect(screen(called, ":plot net -1 1").contains("net(x)"))
    #expect(screen(":plot x**2 -1 1").contains("x**2   lowest 0 at x = 0   highest 1 at x = -1"))
    #expect(screen(":plot x - 1").contains("x - 1   lowest -6 at x = -5"))
    #expect(screen(":plot lambda x: x").contains("highest 5 at x = 5"))
    #expect(screen(":plot x**2 -1 -0.5").contains("x**2   lowest 0.25 at x = -0.5"))
    #expect(screen("import math", ":plot math.sin 0 2*math.pi").contains("math.sin(x)"))
  }

  @Test func plotLeavesOutWhereThereIsNoValue() {
    let seen = screen(":plot 1/x -1 1")
    #expect(seen.contains("1/x"))
    #expect(!seen.contains("ZeroDivisionError"))
  }

  @Test func plotExplainsItself() {
    #expect(screen(":plot").contains("for example :plot f -5 5"))
    #expect(screen(":plot x 5 -5").contains("from a smaller number to a larger one"))
    #expect(screen(":plot 'a' 0 1").contains("not a number"))
    #expect(screen(":plot x**2 0").contains("needs both ends, or neither\nfor example :plot x**2 -5 5"))
    #expect(screen("def f(x): return x", ":plot f -5").contains("needs both ends, or neither"))
    #expect(screen("def f(x): return x", ":plot f tanh").hasSuffix("parted by commas: :plot f, tanh\n"))
    #expect(screen(":plot x**").contains("SyntaxError") && !screen(":plot x**").contains("lambda"))
    let notImported = screen(":plot math.sin")
    #expect(notImported.contains("import math first") && !notImported.contains("lambda"))
  }

  @Test func aConstantCurveIsCalledSo() {
    #expect(screen(":plot 3 + 0*x").contains("3 + 0*x   constant 3"))
  }

  @Test func everyCommandHasHelp() {
    let overview = screen(":help", width: 200)
    for command in Notebook().commands {
      #expect(overview.contains(command.usage))
      #expect(screen("?:\(command.name)", width: 400).contains(command.summary))
    }
  }

  @Test func questionsAnswerAboutNames() {
    #expect(screen("?tanh").contains("hyperbolic tangent"))
    #expect(screen("Value?").contains("gradient"))
    #expect(screen("x = 3", "?x").contains("int  3"))
    #expect(screen("?nosuch").contains("nothing here is called nosuch"))
    #expect(screen("def f():\n    'Says so.'\n", "f?").contains("Says so."))
    #expect(
      screen("def f(a, /, b=[1], *rest, c, d=None, **more): pass\n", "?f")
        == "f(a, /, b=[1], *rest, c, d=None, **more)\na function of yours, from <cell 1>\n")
    #expect(screen("f = lambda *, k=2: k", "?f").hasPrefix("<lambda>(*, k=2)\n"))
    #expect(screen("?Value").contains(".data and .grad"))
    #expect(screen("?math").contains("a module: import math\nhas: "))
  }

  @Test func questionsAnswerAboutWhatANameIsBoundTo() {
    #expect(
      screen("import math", "?math.exp")
        == "exp(x)\nReturn e ** x.\n>>> import math\n>>> math.exp(1)\n2.718281828459045\n")
    #expect(
      screen("import numpy as np", "?np.tanh").contains("tanh")
        && !screen("import numpy as np", "?np.tanh").contains("x.tanh()"))
    #expect(screen("def tanh(x):\n    'My own.'\n", "?tanh") == "tanh(x)\nMy own.\n")
    #expect(screen("xs = [1]", "?xs.append").hasPrefix("x.append(object)\n"))
    #expect(screen("import math", "?math").contains("a module: import math\nhas: "))
    #expect(screen("?list").hasPrefix("list(iterable=())\n"))
    #expect(
      screen("from collections import Counter", "?Counter.__init__")
        == "__init__(self, iterable=None, /, **kwds)\n")
    let point = "from dataclasses import dataclass\n@dataclass\nclass P:\n    x: int\n"
    #expect(screen(point, "?P.__init__") == "__init__(self, x)\n")
  }

  @Test func everyExampleOfTheOverviewRuns() {
    let cells = [
      "a = Value(2.0)", "b = Value(1.0); c = Value(1.0)", "d = a * b + c", "d.backward()",
      "n = MLP(3, [4, 4, 1])",
    ]
    for seen in screens(cells) { #expect(!seen.contains("Error")) }
  }
}
