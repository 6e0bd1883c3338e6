import PythonSyntax

/// A line of a cell that is IPython's and not Python's: `%matplotlib inline`, `!pip install numpy`, `%%timeit`.
struct Magic {
  /// The signs and the word behind them: `%matplotlib`, `!pip`.
  let name: String
  /// The rest of the line.
  let rest: String
  /// Where it stands in the text.
  let span: Span

  /// Reads a line; nil for one of Python.
  private init?(_ line: String, at offset: Int) {
    let content = line.drop { $0 == " " || $0 == "\t" }
    let signs = content.prefix { $0 == content.first && ($0 == "%" || $0 == "!") }
    guard !signs.isEmpty else { return nil }
    let word = content.dropFirst(signs.count).prefix { !$0.isWhitespace }
    name = String(signs + word)
    rest = String(content.dropFirst(signs.count + word.count)).trimmed
    let start = offset + line.utf8.count - content.utf8.count
    span = Span(start, start + name.utf8.count)
  }

  /// Whether it only says how Jupyter is to show pictures, which means nothing here.
  private var meansNothing: Bool {
    name == "%matplotlib" || name == "%config" && rest.hasPrefix("InlineBackend")
  }

  private var refusal: SyntaxProblem {
    SyntaxProblem("`\(name)` is IPython's; it is not in this subset", at: span, hint: hint)
  }

  private var hint: String {
    if name.hasPrefix("!") { return Magic.installs(name) ? Magic.nothingToInstall : Magic.noHost }
    return Magic.hints[name.filter { $0 != "%" }] ?? ":help lists the commands here"
  }
}

// MARK: - Taking them out

extension Magic {
  /// The text as Python, each line where it was; a line that means nothing here becomes `None`.
  ///
  /// - Throws: A SyntaxError at the first line that means something.
  static func removed(from source: Source) throws(SyntaxProblem) -> Source {
    guard source.bytes.contains(where: isSign) else { return source }
    var offset = 0
    var lines: [String] = []
    for line in logicalLines(of: source.text, isApart: isSign) {
      lines.append(try python(line, at: offset))
      offset += line.utf8.count + 1
    }
    return Source(name: source.name, text: lines.joined(separator: "\n"))
  }

  private static func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "%") || byte == UInt8(ascii: "!") }

  private static func python(_ line: String, at offset: Int) throws(SyntaxProblem) -> String {
    guard let magic = Magic(line, at: offset) else { return line }
    if !magic.meansNothing { throw magic.refusal }
    let indent = line.prefix { $0 == " " || $0 == "\t" }
    return indent + "None  # " + line.dropFirst(indent.count)
  }
}

// MARK: - Ways on

extension Magic {
  private static let noHost = "programs here reach no file, process or network"
  private static let nothingToInstall = "nothing is to be installed: what can be imported is there"
  private static let names = "vars() gives the bound names, ?name says what a name is"
  private static let time = "import time; time.perf_counter() before and after tells how long it takes"

  private static func installs(_ command: String) -> Bool {
    ["!pip", "!conda", "!apt"].contains { command.hasPrefix($0) }
  }

  private static let hints = [
    "time": time, "timeit": time, "prun": time,
    "run": "at the prompt, :run FILE does it", "load": "at the prompt, :run FILE does it",
    "pip": nothingToInstall, "conda": nothingToInstall,
    "who": names, "whos": names, "pinfo": names, "pdoc": names,
    "history": "at the prompt, :history does it", "hist": "at the prompt, :history does it",
    "notebook": "at the prompt, :export ipynb does it", "save": "at the prompt, :export py does it",
    "reset": "a new session begins with micrograd", "config": "leave the line out",
    "load_ext": "leave the line out", "reload_ext": "leave the line out", "autoreload": "leave the line out",
    "pylab": "import what is needed by its name", "capture": "leave the line out",
    "bash": noHost, "sh": noHost, "cd": noHost, "ls": noHost, "cat": noHost, "env": noHost,
    "writefile": noHost,
  ]
}
