/// A word, a mark or a change of layout in the source.
struct Token: Sendable {
  var kind: Kind
  /// How many brackets are open after it; the parser uses it to word mistakes as Python does.
  var level: UInt8
  /// Byte offsets into the source.
  var start: Int32
  var end: Int32

  init(_ kind: Kind, level: Int, _ start: Int, _ end: Int) {
    self.kind = kind
    self.level = UInt8(truncatingIfNeeded: level)
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  var span: Span { Span(Int(start), Int(end)) }

  /// What a token is; keywords carry the prefix `key`.
  enum Kind: UInt8, Sendable {
    case name, integer, float, imaginary, string
    case newline, indent, dedent, endOfText
    /// A character that no token starts with, such as `$` or `?`.
    case unknown

    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
    case comma, colon, semicolon, dot, ellipsis, arrow, equal, colonEqual, at
    case plus, minus, star, doubleStar, slash, doubleSlash, percent
    case leftShift, rightShift, ampersand, bar, caret, tilde
    case less, lessEqual, equalEqual, notEqual, greater, greaterEqual
    case plusEqual, minusEqual, starEqual, doubleStarEqual, slashEqual, doubleSlashEqual, percentEqual
    case leftShiftEqual, rightShiftEqual, ampersandEqual, barEqual, caretEqual, atEqual

    case keyFalse, keyNone, keyTrue, keyAnd, keyAs, keyAssert, keyAsync, keyAwait, keyBreak, keyClass
    case keyContinue, keyDef, keyDel, keyElif, keyElse, keyExcept, keyFinally, keyFor, keyFrom, keyGlobal
    case keyIf, keyImport, keyIn, keyIs, keyLambda, keyNonlocal, keyNot, keyOr, keyPass, keyRaise
    case keyReturn, keyTry, keyWhile, keyWith, keyYield
  }
}

extension Token.Kind {
  /// Python's keywords.
  static let keywords: [String: Token.Kind] = [
    "False": .keyFalse, "None": .keyNone, "True": .keyTrue, "and": .keyAnd, "as": .keyAs,
    "assert": .keyAssert, "async": .keyAsync, "await": .keyAwait, "break": .keyBreak, "class": .keyClass,
    "continue": .keyContinue, "def": .keyDef, "del": .keyDel, "elif": .keyElif, "else": .keyElse,
    "except": .keyExcept, "finally": .keyFinally, "for": .keyFor, "from": .keyFrom, "global": .keyGlobal,
    "if": .keyIf, "import": .keyImport, "in": .keyIn, "is": .keyIs, "lambda": .keyLambda,
    "nonlocal": .keyNonlocal, "not": .keyNot, "or": .keyOr, "pass": .keyPass, "raise": .keyRaise,
    "return": .keyReturn, "try": .keyTry, "while": .keyWhile, "with": .keyWith, "yield": .keyYield,
  ]

  /// The keywords by their letters: no text is made of each name that a program holds.
  static let packedKeywords = Dictionary(
    uniqueKeysWithValues: keywords.compactMap { word, kind in packed(Array(word.utf8)).map { ($0, kind) } })

  /// The letters of a word side by side in one number; nil for words longer than a keyword may be.
  static func packed(_ letters: some Collection<UInt8>) -> UInt64? {
    guard letters.count <= 8 else { return nil }
    return letters.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Whether an expression may begin with this token.
  var startsExpression: Bool {
    switch self {
    case .name, .integer, .float, .imaginary, .string, .leftParenthesis, .leftBracket, .leftBrace, .ellipsis,
      .plus, .minus, .tilde, .keyNot, .keyLambda, .keyNone, .keyTrue, .keyFalse, .keyAwait:
      return true
    default: return false
    }
  }

  /// The operator of an augmented assignment such as `+=`.
  var augmentedOperator: BinaryOperator? {
    switch self {
    case .plusEqual: return .add
    case .minusEqual: return .subtract
    case .starEqual: return .multiply
    case .slashEqual: return .divide
    case .doubleSlashEqual: return .floorDivide
    case .percentEqual: return .modulo
    case .doubleStarEqual: return .power
    case .atEqual: return .matrixMultiply
    case .leftShiftEqual: return .leftShift
    case .rightShiftEqual: return .rightShift
    case .ampersandEqual: return .bitAnd
    case .barEqual: return .bitOr
    case .caretEqual: return .bitXor
    default: return nil
    }
  }
}
