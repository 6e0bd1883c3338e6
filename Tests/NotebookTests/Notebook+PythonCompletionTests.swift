import Testing

/// What Tab offers in a program: texts with the cursor as `|`, and the candidates in order.
@Suite struct PythonCompletionTests {
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
  func names(text: String, expected: [String]) { #expect(Tab.offered(text) == expected) }

  @Test(arguments: [
    ("wh|", ["while"]), ("x = wh|", []), ("x = Tru|", ["True"]), ("x = lam|", ["lambda"]),
    ("if al|pha: pas", ["alpha", "alps", "altitude", "all"]), ("if alpha: pas|", ["pass"]),
    ("alpha a|", ["and"]), ("for i i|", ["in"]), ("x = 1 i|", ["if", "in", "is"]),
    ("x = 1 if 2 e|", ["else"]),
    ("[i f|", ["for"]), ("i f|", []), ("ret|", []), ("def f():\n    ret|", ["return"]), ("bre|", []),
    ("while alpha:\n    bre|", ["break"]), ("if alpha:\n    pass\nel|", ["elif", "else"]), ("el|", []),
    ("cl|", ["class", "classmethod"]), ("tr|", ["try"]), ("pass; pas|", ["pass"]),
  ])
  func keywords(text: String, expected: [String]) { #expect(Tab.offered(text) == expected) }

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
  func nothing(text: String) { #expect(Tab.offered(text) == []) }

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
    #expect(Tab.offered(text) == expected)
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
    ("{1: 2}.upd|", ["update"]), ("{1, 2}.ad|", ["add"]),
    ("().co|", ["count"]), ("(1, 2).co|", ["count"]), ("Value.ba|", ["backward"]),
    ("wide.st|", ["start", "step", "stop"]),
    ("def f(alpha):\n    alpha.|", []), ("for alpha in []:\n    alpha.gr|", ["grad"]),
    ("f'{alpha.gr|", ["grad"]),
    ("f'{{{alpha.gr|", ["grad"]), ("f\"{n.layers[0].neu|", ["neurons"]), ("rf'{word} and {alph|", ["alpha"]),
    ("word[0].upp|", ["upper"]), ("alpha.data.re|", ["real"]), ("alpha . gr|", ["grad"]),
  ])
  func attributes(text: String, expected: [String]) { #expect(Tab.offered(text) == expected) }

  @Test(arguments: [
    ("import m|", ["math", "matplotlib", "micrograd"]), ("import micrograd.|", ["engine", "nn"]),
    ("import math, ra|", ["random"]),
    ("from micrograd.n|", ["nn"]), ("from math i|", ["import"]), ("import math a|", ["as"]),
    ("from math import sq|", ["sqrt"]), ("from math import sqrt, isq|", ["isqrt"]),
    ("from math import (fl|", ["floor"]),
    ("from micrograd import en|", ["engine"]), ("from micrograd.nn import Ne|", ["Neuron"]),
    ("from nosuch import |", []), ("from random import Ran|", []),
  ])
  func imports(text: String, expected: [String]) { #expect(Tab.offered(text) == expected) }

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
  func arguments(text: String, expected: [String]) { #expect(Tab.offered(text) == expected) }
}
