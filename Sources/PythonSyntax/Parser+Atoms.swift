// atom → NAME | NUMBER | STRING+ | "None" | "True" | "False" | "..." | group | list | braces

//
// What the descent passes through on its way into brackets is cut into small functions that are not inlined:
// 200 brackets have to fit into the stack of a thread.

extension Parser {
  /// `atom`.
  mutating func atom() throws(SyntaxProblem) -> Expression {
    switch peek() {
    case .name: return name()
    case .integer, .float: return try number()
    case .string: return try strings()
    case .keyNone: return literal(.none)
    case .keyTrue: return literal(.bool(true))
    case .keyFalse: return literal(.bool(false))
    case .ellipsis: return literal(.ellipsis)
    case .leftParenthesis: return try parenthesized()
    case .leftBracket: return try list()
    case .leftBrace: return try braces()
    case .imaginary: throw complexLiteral()
    default: throw unexpected()
    }
  }

  @inline(never)
  private mutating func name() -> Expression {
    let token = advance()
    return Expression(.name(text(token)), token.span)
  }

  @inline(never)
  private mutating func number() throws(SyntaxProblem) -> Expression {
    let token = advance()
    let constant = token.kind == .float ? float(token) : try integer(token)
    return Expression(.constant(constant), token.span)
  }

  private func complexLiteral() -> SyntaxProblem {
    notInSubset("a complex literal", at: current, "write real numbers")
  }

  @inline(never)
  private mutating func literal(_ constant: Constant) -> Expression {
    let token = advance()
    return Expression(.constant(constant), token.span)
  }

  private func integer(_ token: Token) throws(SyntaxProblem) -> Constant {
    var digits = bytes[Int(token.start)..<Int(token.end)]
    if digits.contains(.underscore) { digits = digits.filter { $0 != .underscore }[...] }
    let radix = Self.radix(digits)
    if radix != 10 {
      return .integer(digits: String(decoding: digits.dropFirst(2), as: UTF8.self), radix: radix)
    }
    guard digits.count <= 4300 else { throw tooManyDigits(digits.count, token) }
    return .integer(digits: String(decoding: digits, as: UTF8.self), radix: 10)
  }

  private static func radix(_ digits: ArraySlice<UInt8>) -> Int {
    guard digits.count > 2 else { return 10 }
    switch digits[digits.startIndex + 1] | 0x20 {
    case UInt8(ascii: "x"): return 16
    case UInt8(ascii: "o"): return 8
    case UInt8(ascii: "b"): return 2
    default: return 10
    }
  }

  private func tooManyDigits(_ count: Int, _ token: Token) -> SyntaxProblem {
    SyntaxProblem(
      "Exceeds the limit (4300 digits) for integer string conversion: value has \(count) digits; "
        + "use sys.set_int_max_str_digits() to increase the limit "
        + "- Consider hexadecimal for huge integer literals to avoid decimal conversion limits.",
      at: token.span)
  }

  private func float(_ token: Token) -> Constant {
    let digits = bytes[Int(token.start)..<Int(token.end)].filter { $0 != .underscore }
    return .float(Double(String(decoding: digits, as: UTF8.self)) ?? .infinity)
  }
}
