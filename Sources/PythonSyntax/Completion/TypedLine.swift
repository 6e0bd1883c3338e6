/// The statement that is being typed, up to the word at its end.
struct TypedLine {
  private let tokens: ArraySlice<Token>
  /// The tokens of the statement alone.
  private let line: ArraySlice<Token>
  private let bytes: [UInt8]

  /// Finds the statement; the word itself is not among the tokens.
  init(_ tokens: ArraySlice<Token>, in bytes: [UInt8]) {
    self.tokens = tokens
    self.bytes = bytes
    let statement = tokens[(tokens.lastIndex(where: \.endsStatement).map { $0 + 1 } ?? tokens.startIndex)...]
    line = statement[(TypedLine.headerEnd(of: statement).map { $0 + 1 } ?? statement.startIndex)...]
  }

  /// The place of the colon behind `if x` and its like, which a statement may follow.
  private static func headerEnd(of statement: ArraySlice<Token>) -> Int? {
    guard statement.first?.kind.opensBlock == true else { return nil }
    var lambdas = 0
    for place in statement.indices where statement[place].level == 0 {
      switch statement[place].kind {
      case .keyLambda: lambdas += 1
      case .colon where lambdas == 0: return place
      case .colon: lambdas -= 1
      default: break
      }
    }
    return nil
  }

  /// What may stand where the word stands.
  var place: Continuation.Place {
    guard let last = line.last else { return .statement }
    if let first = line.first?.kind, first == .keyImport || first == .keyFrom { return importPlace(last) }
    if last.kind == .dot {
      return AccessPath(endOf: line.dropLast(), in: bytes).map { .attribute(of: $0) } ?? .nothing
    }
    if last.endsOperand { return touches(last) ? .nothing : .keyword }
    return makesName(last) ? .nothing : .operand
  }

  /// Whether the word follows without a blank, as the letters of `12ab` do.
  private func touches(_ last: Token) -> Bool { last.end == Int32(bytes.count - 1) }

  /// Whether a name after the token is a new one, or nothing can follow at all.
  private func makesName(_ last: Token) -> Bool {
    switch last.kind {
    case .keyDef, .keyClass, .keyAs, .keyFor, .keyLambda, .keyPass, .keyBreak, .keyContinue, .unknown: true
    case .comma, .leftParenthesis, .star, .doubleStar: line.first?.kind == .keyDef && last.level == 1
    default: false
    }
  }

  // MARK: Imports

  private func importPlace(_ last: Token) -> Continuation.Place {
    let isFrom = line.first?.kind == .keyFrom
    switch last.kind {
    case .keyFrom, .dot: return .module(package: dottedName(line))
    case .keyImport, .comma, .leftParenthesis:
      return isFrom
        ? .member(ofModule: dottedName(line.prefix { $0.kind != .keyImport })) : .module(package: "")
    case .name where !touches(last): return .keyword
    default: return .nothing
    }
  }

  /// The dotted name that the tokens end with, without a dot at its end.
  private func dottedName(_ tokens: ArraySlice<Token>) -> String {
    let names = tokens.reversed().prefix { $0.kind == .name || $0.kind == .dot }.reversed()
    return names.filter { $0.kind == .name }.map { $0.text(in: bytes) }.joined(separator: ".")
  }

  // MARK: Keywords

  /// The keywords that may stand where the word stands.
  var keywords: [String] {
    switch place {
    case .statement: statements + operands
    case .operand: operands
    case .keyword: operators
    default: []
    }
  }

  private let operands = ["False", "None", "True", "lambda", "not"]

  private var statements: [String] {
    var words = ["assert", "class", "def", "del", "for", "from", "global", "if", "import", "pass", "raise"]
    words += ["try", "while", "with"]
    if holds(.keyDef) { words += ["nonlocal", "return"] }
    if holds(.keyFor, .keyWhile) { words += ["break", "continue"] }
    if holds(.keyIf) { words += ["elif"] }
    if holds(.keyIf, .keyFor, .keyWhile, .keyTry) { words += ["else"] }
    if holds(.keyTry) { words += ["except", "finally"] }
    return words
  }

  private var operators: [String] {
    switch line.first?.kind {
    case .keyFrom where !line.contains { $0.kind == .keyImport }: return ["import"]
    case .keyFrom, .keyImport: return ["as"]
    case .keyFor where !line.contains { $0.kind == .keyIn }: return ["in"]
    case .keyWith, .keyExcept: return ["as"]
    case .keyDef, .keyClass, .keyPass, .keyBreak, .keyContinue, .keyGlobal, .keyNonlocal: return []
    default: break
    }
    let words = ["and", "if", "in", "is", "not", "or"]
    let isInBrackets = (line.last?.level ?? 0) > 0
    return words + (isInBrackets ? ["for"] : []) + (line.contains { $0.kind == .keyIf } ? ["else"] : [])
  }

  private func holds(_ kinds: Token.Kind...) -> Bool { tokens.contains { kinds.contains($0.kind) } }
}

extension Token.Kind {
  /// Whether a statement that begins with this keyword has a block.
  fileprivate var opensBlock: Bool {
    switch self {
    case .keyIf, .keyElif, .keyElse, .keyFor, .keyWhile, .keyDef, .keyClass, .keyTry, .keyExcept, .keyFinally,
      .keyWith:
      true
    default: false
    }
  }
}
