import PythonRuntime
import Testing

@testable import Notebook

/// What Tab offers after a colon or a question mark, and what it never does.
@Suite struct CompletionTests {
  @Test(arguments: [
    (":he|", ["help "]), (" :grap|", ["graph "]), (":gr|", ["gradcheck ", "graph "]),
    (":show |", ["graph", "off", "values"]), (":show v|", ["values"]), (":show values |", []),
    (":quit |", []), (":keys |", ["emacs", "vi"]), (":keys v|", ["vi"]),
    (":graph |", ["alpha"]), (":graph al|", ["alpha"]), (":graph n.la|", ["layers"]),
    (":g alpha * alp|", ["alpha", "alps"]),
    (":graph alpha --d|", ["--depth", "--data-only", "--direction"]), (":graph --al|", ["--all"]),
    (":graph --all alpha --w|", ["--width"]),
    (":graph alpha --style |", ["boxes", "lanes", "tree", "table", "dot", "mermaid", "svg"]),
    (":graph --style l|", ["lanes"]), (":graph --width |", []),
    (":plot alpha --t|", ["--tangent", "--table"]),
    (":plot alpha --dots b|", ["braille", "block"]),
    (":graph gra|", ["grades"]), (":graph alpha |", []), (":plot |", ["altitude"]),
    (":plot math.si|", ["sin", "sinh"]),
    (":plot altitude -5|", []), (":help pl|", ["plot"]), (":help :pl|", ["plot"]),
    (":help alp|", ["alpha", "alps"]),
    (":step |", ["alpha"]), (":step alpha --|", ["--all", "--from"]),
    (":explain alpha --|", ["--of", "--all"]),
    (":set |", ["alpha"]), (":rule t|", ["tanh"]), (":watch alpha.gr|", ["grad"]),
    (":gradch|", ["gradcheck "]),
    (":nosuch al|", []), ("?alph|", ["alpha"]), ("?:pl|", ["plot"]), ("?alpha.gr|", ["grad"]),
    ("alph|?", ["alpha"]),
    ("?gra|", ["grades", "gradcheck", "graph"]),
  ])
  func commands(text: String, expected: [String]) {
    let offered = Tab.offered(text)
    #expect(text == ":show |" ? offered.sorted() == expected : offered == expected)
  }

  @Test func helpOffersCommandsBeforeNames() {
    let offered = Tab.offered(":help |")
    #expect(offered.prefix(Command.all.count) == Command.all.map(\.name).sorted()[...])
    #expect(offered.contains("alpha"))
  }

  @Test func everyCommandIsOfferedAfterAColon() {
    let offered = Tab.candidates(":|").candidates.map(\.shown)
    #expect(offered == Command.all.map { ":\($0.name)" }.sorted())
  }

  @Test func commandsAreListedWithTheirColon() {
    #expect(Tab.candidates(":grap|").candidates == [.init("graph ", shown: ":graph")])
    #expect(Tab.candidates(":grap|").replaced == 4)
  }

  @Test func theProgramsNamesComeFirst() {
    let offered = Tab.offered("x = |")
    #expect(offered.prefix(5) == ["alpha", "alps", "altitude", "grades", "math"])
    #expect(offered.contains("print"))
    #expect(Set(offered).count == offered.count)
    #expect(!offered.contains { $0.hasPrefix("_") })
  }

  @Test(arguments: [-1, 0, 3, 4, 5, 6, 100]) func anyCursorIsTaken(_ cursor: Int) {
    let replaced = Notebook().completions(of: "é = pr", at: cursor).replaced
    #expect(0...max(0, min(cursor, 6)) ~= replaced)
    #expect(Notebook().completions(of: "é = pr", at: 6).replaced == 2)
  }

  /// Every beginning of a program, and of the same with brackets and quotes strewn in, has some answer.
  @Test func anyTextIsTaken() {
    let text =
      Tab.program + "f'{alpha!r:{n}} {{ }' \\\n)(][}{ \"\"\" # é \u{0} lambda x: x.\n  \tdef ("
    let notebook = Notebook()
    for cursor in 0...text.unicodeScalars.count {
      #expect(notebook.completions(of: text, at: cursor).replaced <= cursor)
    }
    for noise in [
      "(", "]", "'", "\\", ".", ":", "def ", "1.", "from ", "\n ", "lambda", "f'{", "import ", "=",
    ] {
      let noisy = text.map { "\($0)\(noise)" }.joined()
      #expect(
        notebook.completions(of: noisy, at: noisy.unicodeScalars.count).replaced <= noisy.unicodeScalars.count
      )
      let repeated = String(repeating: noise, count: 5000)
      let count = repeated.unicodeScalars.count
      #expect(notebook.completions(of: repeated, at: count).replaced <= count)
    }
  }

  @Test func nothingOfTheProgramIsRun() {
    let notebook = Notebook()
    var given: [Output] = []
    notebook.take = { given.append($0) }
    notebook.interpreter[global: "loud"] = .other(Loud())
    for text in ["loud.", "loud.attribute.", "loud.attribute[0].", "loud[0].", "loud(", "loud.method(", "l"] {
      _ = notebook.completions(of: text, at: text.count)
    }
    #expect(given == [])
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
