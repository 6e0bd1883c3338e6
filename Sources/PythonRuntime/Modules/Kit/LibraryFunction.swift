import PythonSyntax

extension Object {
  /// Makes a function of a module that CPython has written in Python: the arguments are bound, and complained about, as those of a
  /// function of the program.
  ///
  /// - Parameters:
  ///   - name: The name; that of a method stands after its class and a dot: `Counter.total`.
  ///   - signature: What it takes, written as in Python; a default value is a literal or a name in `values`. Where nothing stands
  ///     after the `=`, the argument is left out.
  ///   - summary: One sentence for `?name`.
  ///   - values: The default values that have no literal.
  ///   - body: What it does. Each parameter stands in its place, keyword-only ones after the positional ones, then `*rest` as a tuple
  ///     and `**rest` as a dictionary.
  /// - Precondition: The notation is right.
  static func libraryFunction(
    _ name: String, _ signature: String, _ summary: String = "", values: [String: Object] = [:],
    _ body: @escaping (Arguments) throws -> Object
  ) -> Object {
    let notation = LibrarySignature(signature, values)
    return .function(
      FunctionObject(
        code: Code(
          library: name, summary, notation.parameters, slotCount: notation.parameters.slotCount, body),
        defaults: notation.defaults, keywordDefaults: notation.keywordDefaults, cells: CellArray([])))
  }
}

extension FunctionObject {
  /// Makes a function with parameters that are known only when the program runs, as of a data class.
  convenience init(
    library name: String, _ parameters: ParameterList, defaults: ContiguousArray<Object>,
    keywordDefaults: ContiguousArray<Object> = [], _ body: @escaping (Arguments) throws -> Object
  ) {
    self.init(
      code: Code(library: name, "", parameters, slotCount: parameters.slotCount, body), defaults: defaults,
      keywordDefaults: keywordDefaults, cells: CellArray([]))
  }
}

extension Code {
  /// The source of all functions of ours.
  private static let library = Source(name: "<library>", text: "")

  /// Whether the function is ours.
  var isOfLibrary: Bool { source.name == Code.library.name }

  fileprivate convenience init(
    library name: String, _ summary: String, _ parameters: ParameterList, slotCount: Int,
    _ body: @escaping (Arguments) throws -> Object
  ) {
    self.init(
      name: String(name.split(separator: ".").last ?? ""), qualifiedName: name,
      moduleName: "__main__", source: Code.library, docstring: summary.isEmpty ? nil : summary,
      parameters: parameters, slotCount: slotCount, cellSlots: [], body: [LibraryBodyNode(slotCount, body)])
  }
}

/// The body of a library function.
private final class LibraryBodyNode: StatementNode {
  let slotCount: Int
  let body: (Arguments) throws -> Object

  init(_ slotCount: Int, _ body: @escaping (Arguments) throws -> Object) {
    self.slotCount = slotCount
    self.body = body
    super.init(Span(0, 0))
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let arguments = Arguments(
      base: frame.slots, count: slotCount, keywords: [], interpreter: frame.interpreter)
    do { frame.state.pointee.returned = try body(arguments) } catch let error as PythonError {
      // A traceback shows what the program has written, not what we have.
      error.isNotedInCall = true
      throw error
    }
    return .returned
  }
}

/// What a library function takes, read from Python's notation.
private struct LibrarySignature {
  var parameters = ParameterList()
  var defaults: ContiguousArray<Object> = []
  var keywordDefaults: ContiguousArray<Object> = []

  init(_ text: String, _ values: [String: Object]) {
    var isKeywordOnly = false
    for part in text.split(separator: ",") {
      let item = String(part.drop { $0 == " " })
      if item == "/" {
        parameters.positionalOnlyCount = parameters.positional.count
      } else if item.hasPrefix("**") {
        parameters.keywordRest = Name(String(item.dropFirst(2)))
      } else if item.hasPrefix("*") {
        if item != "*" { parameters.rest = Name(String(item.dropFirst())) }
        isKeywordOnly = true
      } else {
        add(item, isKeywordOnly, values)
      }
    }
  }

  private mutating func add(_ item: String, _ isKeywordOnly: Bool, _ values: [String: Object]) {
    let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = Name(String(parts[0]))
    let value = parts.count > 1 ? LibrarySignature.value(String(parts[1]), values) : nil
    if isKeywordOnly {
      parameters.keywordOnly.append(name)
      keywordDefaults.append(value ?? .undefined)
    } else {
      parameters.positional.append(name)
      if let value { defaults.append(value) }
    }
  }

  private static func value(_ text: String, _ values: [String: Object]) -> Object {
    if let value = values[text] { return value }
    if let number = Int(text) { return .int(number) }
    if let number = Double(text) { return .float(number) }
    if text.hasPrefix("'") { return .string(String(text.dropFirst().dropLast())) }
    switch text {
    case "": return .undefined
    case "None": return Object.none
    case "True": return .bool(true)
    case "False": return .bool(false)
    case "()": return .tuple([])
    default: preconditionFailure("a default value is a literal, or its name is known: \(text)")
    }
  }
}
