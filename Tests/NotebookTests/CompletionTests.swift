import PythonRuntime
import Testing

@testable import Notebook

/// What Tab offers: texts with the cursor as `|`, and the candidates in the order in which they are listed.
@Suite struct CompletionTests {
  /// The program whose names are offered.
  static let program = """
    import math
    import micrograd.nn as networks
    alpha = Value(2.0); alps = [1, 2]; n = MLP(2, [3, 1]); word = 'w'; _secret = 1; point = (1.5, alpha)
    grades = {'Ada': alpha, 3: [n]}; wide = range(3)
    def altitude(height, *rest, unit='m', _scale=1): return height

    """

  static func offered(_ marked: String, after cells: [String] = [program]) -> [String] {
    candidates(marked, after: cells).candidates.map(\.text)
  }

  static func candidates(_ marked: String, after cells: [String] = [program]) -> Completions {
    let text = marked.replacing("|", with: "", maxReplacements: 1)
    let cursor = marked.unicodeScalars.prefix { $0 != "|" }.count
    return onDeepStack {
      let notebook = Notebook()
      for cell in cells { _ = notebook.run(cell) }
      return notebook.completions(of: text, at: cursor)
    }
  }

  @Test(arguments: [
    ("al|", ["alpha", "alps", "altitude", "all"]),
    ("x = alp|", ["alpha", "alps"]),
    ("alp|ha", ["alpha", "alps"]),
    ("print(alpha, gra|)", ["grades"]),
    ("[alph|]", ["alpha"]),
    ("x = -wo|", ["word"]),
    ("_se|", ["_secret"]),
    ("sec|", []),
    ("ValueE|", ["ValueError"]),
    ("zzz|", []),
    ("é|", []),
  ])
  func names(text: String, expected: [String]) { #expect(CompletionTests.offered(text) == expected) }

  @Test(arguments: [
    ("wh|", ["while"]), ("x = wh|", []), ("x = Tru|", ["True"]), ("x = lam|", ["lambda"]),
    ("if al|pha: pas", ["alpha", "alps", "altitude", "all"]), ("if alpha: pas|", ["pass"]),
    ("alpha a|", ["and"]), ("for i i|", ["in"]), ("x = 1 i|", ["if", "in", "is"]),
    ("x = 1 if 2 e|", ["else"]),
    ("[i f|", ["for"]), ("i f|", []), ("ret|", []), ("def f():\n    ret|", ["return"]), ("bre|", []),
    ("while alpha:\n    bre|", ["break"]), ("if alpha:\n    pass\nel|", ["elif", "else"]), ("el|", []),
    ("cl|", []), ("tr|", []), ("pass; pas|", ["pass"]),
  ])
  func keywords(text: String, expected: [String]) { #expect(CompletionTests.offered(text) == expected) }

  @Test(arguments: [
    "'al|", "\"al|", "x = '''al\n|", "x = 1 # al|", "# al|", "12al|", "1.|", "x = 3.al|", "0x|", "'a'al|",
    "def al|", "def f(al|", "def f(a, *al|", "for al|", "lambda al|", "import math as al|", "class al|",
    "alpha al|",
    "pass al|", "$al|", "alpha?|", "f'al|", "f'{{al|", "f'{alpha}al|", "f'{alpha:al|", "%al|", "x.al|",
    "al().|",
    "b'al|", "f'{\"al|", "(alpha).|", "1 .|", "alpha..|", "altitude(1).|", "[alpha][alps[0]].|",
    "alps[wide].|",
    "b''.|", "from . import al|", "...al|",
  ])
  func nothing(text: String) { #expect(CompletionTests.offered(text) == []) }

  @Test(arguments: [
    ("def scale(factor, *more, base=2, **rest):\n    fa|", ["factor"]),
    ("def scale(factor, *more, base=2, **rest):\n    x = mor|", ["more"]),
    ("def scale(factor):\n    total = 1\n    tot|", ["total"]),
    ("def scale(factor):\n    return 1\nfa|", []),
    ("def scale(factor): return fac|", ["factor"]),
    ("def scale(factor): return 1\nfac|", []),
    ("def scale(factor):\n    return 1\nscal|", ["scale"]),
    ("def outer(outside):\n    def inner(inside):\n        return outs|", ["outside"]),
    ("def outer(outside):\n    def inner(inside):\n        return 1\n    insi|", []),
    ("for index, (left, right) in []:\n    rig|", ["right"]),
    ("first, second = 1, 2\nsec|", ["second"]), ("point.newest = 1\nnew|", []),
    ("size: float = 1\nsiz|", ["size"]),
    ("[item for item in [] if ite|", ["item", "iter"]), ("[item for item in []]\nite|", ["iter"]),
    ("key = lambda left, right=1: rig|", ["right"]), ("import random as chance\ncha|", ["chance"]),
    ("from math import sinh as hyper, cosh\ncos|", ["cosh"]), ("if (found := 1) and fou|", ["found"]),
    ("x = (\n    al|", ["alpha", "alps", "altitude", "all"]),
    ("newest = new|", []), ("newest = 1; new|", ["newest"]), ("newest: int = new|", []),
    ("if alpha:\n      x = 1\n   al|", ["alpha", "alps", "altitude", "all"]),
    ("x = )\nalp|", ["alpha", "alps"]), ("x = 'oops\nalp|", ["alpha", "alps"]),
  ])
  func namesOfTheBlock(text: String, expected: [String]) {
    #expect(CompletionTests.offered(text) == expected)
  }

  @Test(arguments: [
    ("alpha.|", ["backward", "data", "exp", "grad", "label", "log", "relu", "tanh"]),
    ("alpha.g|", ["grad"]), ("y = 2 * alpha.ta|", ["tanh"]), ("alpha._p|", ["_prev"]),
    ("n.|", ["layers", "parameters", "zero_grad"]),
    ("n.layers[0].|", ["neurons", "parameters", "zero_grad"]),
    ("n.layers[-1].neurons[0].b.da|", ["data"]), ("n.layers[7].|", []), ("n.nosuch.|", []),
    ("point[1].gr|", ["grad"]), ("grades['Ada'].gr|", ["grad"]), ("grades[3][0].lay|", ["layers"]),
    ("grades['Bob'].|", []), ("alps.ap|", ["append"]), ("word.upp|", ["upper"]), ("math.sq|", ["sqrt"]),
    ("networks.M|", ["MLP", "Module"]), ("''.cap|", ["capitalize"]), ("f'{1}'.cap|", ["capitalize"]),
    ("[].ap|", ["append"]), ("[1, (2)].ap|", ["append"]), ("{}.upd|", ["update"]),
    ("{1: 2}.upd|", ["update"]),
    ("().co|", ["count"]), ("(1, 2).co|", ["count"]), ("Value.ba|", ["backward"]),
    ("wide.st|", ["start", "step", "stop"]),
    ("def f(alpha):\n    alpha.|", []), ("for alpha in []:\n    alpha.gr|", ["grad"]),
    ("f'{alpha.gr|", ["grad"]),
    ("f'{{{alpha.gr|", ["grad"]), ("f\"{n.layers[0].neu|", ["neurons"]), ("rf'{word} and {alph|", ["alpha"]),
    ("word[0].upp|", ["upper"]), ("alpha.data.re|", ["real"]), ("alpha . gr|", ["grad"]),
  ])
  func attributes(text: String, expected: [String]) { #expect(CompletionTests.offered(text) == expected) }

  @Test(arguments: [
    ("import m|", ["math", "micrograd"]), ("import micrograd.|", ["engine", "nn"]),
    ("import math, ra|", ["random"]),
    ("from micrograd.n|", ["nn"]), ("from math i|", ["import"]), ("import math a|", ["as"]),
    ("from math import sq|", ["sqrt"]), ("from math import sqrt, isq|", ["isqrt"]),
    ("from math import (fl|", ["floor"]),
    ("from micrograd import en|", ["engine"]), ("from micrograd.nn import Ne|", ["Neuron"]),
    ("from nosuch import |", []), ("from random import Ran|", []),
  ])
  func imports(text: String, expected: [String]) { #expect(CompletionTests.offered(text) == expected) }

  @Test(arguments: [
    ("MLP(3, [4], act|", ["activation="]), ("MLP(n|", ["nin=", "nouts=", "n", "networks", "next", "not"]),
    ("MLP(3, no|", ["nouts=", "not"]), ("MLP(nin=3, n|", ["nouts=", "n", "networks", "next", "not"]),
    ("altitude(hei|", ["height="]), ("altitude(1, un|", ["unit="]),
    ("altitude(1, _|", ["_scale=", "_secret"]),
    ("altitude(1, unit=wo|", ["word"]), ("altitude((wo|", ["word"]), ("word.split(sep|", ["sep="]),
    ("print(1, en|", ["end=", "enumerate"]), ("def f(altitude):\n    altitude(hei|", []),
    ("networks.Neuron(1, no|", ["nonlin=", "not"]), ("altitude(1)(hei|", []),
    ("altitude(\n  1,\n  un|", ["unit="]),
  ])
  func arguments(text: String, expected: [String]) { #expect(CompletionTests.offered(text) == expected) }

  @Test(arguments: [
    (":|", ["graph ", "help ", "plot ", "quit", "show "]), (":h|", ["help "]), (" :gr|", ["graph "]),
    (":show |", ["graph", "off", "values"]), (":show v|", ["values"]), (":show values |", []),
    (":quit |", []),
    (":graph |", ["alpha"]), (":graph al|", ["alpha"]), (":graph n.la|", ["layers"]),
    (":g alpha * alp|", ["alpha", "alps"]),
    (":graph gra|", ["grades"]), (":graph alpha |", []), (":plot |", ["altitude"]),
    (":plot math.si|", ["sin", "sinh"]),
    (":plot altitude -5|", []), (":help pl|", ["plot"]), (":help :pl|", ["plot"]),
    (":help alp|", ["alpha", "alps"]),
    (":nosuch al|", []), ("?alph|", ["alpha"]), ("?:pl|", ["plot"]), ("?alpha.gr|", ["grad"]),
    ("alph|?", ["alpha"]),
    ("?gra|", ["grades", "graph"]),
  ])
  func commands(text: String, expected: [String]) {
    let offered = CompletionTests.offered(text)
    #expect(text == ":show |" ? offered.sorted() == expected : offered == expected)
  }

  @Test func commandsAreListedWithTheirColon() {
    #expect(CompletionTests.candidates(":gr|").candidates == [.init("graph ", shown: ":graph")])
    #expect(CompletionTests.candidates(":gr|").replaced == 2)
  }

  @Test func theProgramsNamesComeFirst() {
    let offered = CompletionTests.offered("x = |")
    #expect(offered.prefix(5) == ["alpha", "alps", "altitude", "grades", "math"])
    #expect(offered.contains("print"))
    #expect(Set(offered).count == offered.count)
    #expect(!offered.contains { $0.hasPrefix("_") })
  }

  @Test(arguments: [-1, 0, 3, 4, 5, 6, 100]) func anyCursorIsTaken(_ cursor: Int) {
    #expect(Notebook().completions(of: "é = pr", at: cursor).candidates.count >= 0)
    #expect(Notebook().completions(of: "é = pr", at: 6).replaced == 2)
  }

  /// Every beginning of a program, and of the same with brackets and quotes strewn in, has some answer.
  @Test func anyTextIsTaken() {
    let text =
      CompletionTests.program + "f'{alpha!r:{n}} {{ }' \\\n)(][}{ \"\"\" # é \u{0} lambda x: x.\n  \tdef ("
    let notebook = Notebook()
    for cursor in 0...text.unicodeScalars.count {
      #expect(notebook.completions(of: text, at: cursor).replaced <= cursor)
    }
    for noise in [
      "(", "]", "'", "\\", ".", ":", "def ", "1.", "from ", "\n ", "lambda", "f'{", "import ", "=",
    ] {
      let noisy = text.map { "\($0)\(noise)" }.joined()
      #expect(notebook.completions(of: noisy, at: noisy.unicodeScalars.count).replaced >= 0)
      let repeated = String(repeating: noise, count: 500)
      #expect(notebook.completions(of: repeated, at: repeated.unicodeScalars.count).replaced >= 0)
    }
  }

  @Test func nothingOfTheProgramIsRun() {
    let notebook = Notebook()
    var printed = ""
    notebook.interpreter.output = { printed += $0 }
    notebook.interpreter[global: "loud"] = .other(Loud())
    for text in ["loud.", "loud.attribute.", "loud.attribute[0].", "loud[0].", "loud(", "loud.method(", "l"] {
      _ = notebook.completions(of: text, at: text.count)
    }
    #expect(printed == "")
    #expect(notebook.completions(of: "loud.", at: 5).candidates.map(\.text) == ["attribute", "method"])
    #expect(notebook.run("loud.attribute").printed == "read attribute\nrepr\n")
  }

  @Test func aModuleIsNotImportedByListingIt() {
    let notebook = Notebook()
    #expect(notebook.completions(of: "from math import sq", at: 19).candidates.map(\.text) == ["sqrt"])
    #expect(notebook.interpreter[global: "math"] == nil)
  }
}

/// An object whose every use runs a program: it prints.
private final class Loud: OtherObject {
  override var type: TypeObject {
    TypeObject(
      "Loud",
      methods: [
        BuiltinFunction("method", "self, /, key=1") { arguments in
          arguments.interpreter.output("called\n")
          return .none
        }
      ])
  }
  override var attributeNames: [String] { ["attribute"] }
  override func attribute(_ name: Name, _ interpreter: Interpreter) throws -> Object? {
    interpreter.output("read \(name.text)\n")
    return .other(self)
  }
  override func item(_ index: Object, _ interpreter: Interpreter) throws -> Object? {
    interpreter.output("item\n")
    return .other(self)
  }
  override func repr(_ interpreter: Interpreter) throws -> String {
    interpreter.output("repr\n")
    return "loud"
  }
}
