import Testing

@testable import Notebook

/// `?if`, `?==`, `?grad`: what is asked about is no object, and has a page all the same.
struct LanguageWordTests {
  @Test(arguments: [
    ("?if", "if a > 0:"), ("?in", "x in xs"), ("?for", "for x in xs:"), ("?import", "import math"),
    ("?class", "class Point:"), ("?==", "a == b"), ("? %", "a % b"), ("?grad", "a.grad"), ("?data", "a.data"),
    ("?label", "a.label"), (":help lambda", "lambda x"),
  ])
  func hasAPage(_ question: String, _ usage: String) {
    let seen = screen("a = Value(2.0)", question)
    #expect(seen.hasPrefix(usage) && !seen.contains("did you mean"), "\(seen)")
  }

  @Test func whatIsRefusedIsNotPromised() {
    #expect(screen("a = 1", "?yield").contains("not in this subset"))
    #expect(!screen("a = 1", "?with").contains("open("))
  }

  @Test(arguments: ["parameters", "zero_grad"]) func soDoTheMethodsOfNetworks(_ name: String) {
    #expect(screen("a = 1", "?\(name)").contains("\(name)()"), "\(screen("a = 1", "?\(name)"))")
  }

  @Test func aNameOfTheProgramComesFirst() {
    #expect(screen("data = [1, 2]", "?data").contains("[1, 2]"))
  }

  @Test func aNameThatWasMadeUpIsNoModule() {
    #expect(!screen("abc").contains("import") && screen("random").contains("import random first"))
  }

  @Test func aCommandInAProgramIsForThePrompt() {
    let hint = { (text: String) in onDeepStack { Notebook().runProgram(text, name: "cc.py").failure?.hint } }
    #expect(hint("a = Value(2.0)\n:set a 2\n")?.contains("micrograd run -i") == true)
    #expect(hint("a = 1\n:nonsense 2\n")?.contains("run -i") != true)
  }
}
