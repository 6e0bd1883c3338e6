// operation → prefix* power (operator operation)*      by precedence, loosest first:
//               or · and · not · comparison · | · ^ · & · shifts · + - · * / // % @ · prefixes
// power     → primary ["**" ("+" | "-" | "~")* power]
//
// Precedence climbing keeps the stack small: one frame serves all the levels between two brackets.

/// How tightly an operator binds.
enum Precedence: Int {
  case or, and, not, comparison, bitOr, bitXor, bitAnd, shift, sum, product, prefix

  /// The next tighter level, for the right side of an operator that groups from the left.
  var tighter: Precedence { Precedence(rawValue: rawValue + 1) ?? .prefix }

  static func >= (left: Precedence, right: Precedence) -> Bool { left.rawValue >= right.rawValue }
}

extension Token.Kind {
  /// The operator with two operands that this token is.
  fileprivate var binaryOperator: BinaryOperator? {
    switch self {
    case .plus: return .add
    case .minus: return .subtract
    case .star: return .multiply
    case .slash: return .divide
    case .doubleSlash: return .floorDivide
    case .percent: return .modulo
    case .at: return .matrixMultiply
    case .leftShift: return .leftShift
    case .rightShift: return .rightShift
    case .ampersand: return .bitAnd
    case .bar: return .bitOr
    case .caret: return .bitXor
    default: return nil
    }
  }

  /// How tightly it binds between two operands; nil when it cannot stand there.
  fileprivate var precedence: Precedence? {
    switch self {
    case .keyOr: return .or
    case .keyAnd: return .and
    case .less, .lessEqual, .equalEqual, .notEqual, .greater, .greaterEqual, .keyIs, .keyIn, .keyNot:
      return .comparison
    case .bar: return .bitOr
    case .caret: return .bitXor
    case .ampersand: return .bitAnd
    case .leftShift, .rightShift: return .shift
    case .plus, .minus: return .sum
    case .star, .slash, .doubleSlash, .percent, .at: return .product
    default: return nil
    }
  }

  fileprivate var prefixOperator: UnaryOperator? {
    switch self {
    case .minus: return .negative
    case .plus: return .positive
    case .tilde: return .invert
    default: return nil
    }
  }

  fileprivate var isComparison: Bool { precedence == .comparison }
}

/// A prefix operator and where it stands.
private struct Prefix {
  var operation: UnaryOperator
  var start: Int
}

extension Parser {
  /// `operation`, made of operators that bind at least as tightly as `minimum`.
  mutating func operation(_ minimum: Precedence) throws(SyntaxProblem) -> Expression {
    let start = start
    var left = try prefixed(minimum)
    while let precedence = peek().precedence, precedence >= minimum {
      left = try extended(left, precedence, from: start)
    }
    return left
  }

  /// Adds the operator that comes next, and its right side.
  @inline(never)
  private mutating func extended(
    _ left: Expression, _ precedence: Precedence, from start: Int
  ) throws(SyntaxProblem) -> Expression {
    depth += 1
    defer { depth -= 1 }
    try checkDepth()
    switch precedence {
    case .or: return try boolean(.or, left, from: start)
    case .and: return try boolean(.and, left, from: start)
    case .comparison: return try comparison(left, from: start)
    default: return try binary(left, precedence, from: start)
    }
  }

  private mutating func binary(
    _ left: Expression, _ precedence: Precedence, from start: Int
  ) throws(SyntaxProblem) -> Expression {
    guard let operation = advance().kind.binaryOperator else { throw unexpected() }
    let right = try self.operation(precedence.tighter)
    return try make(.binary(left, operation, right), span(from: start))
  }

  /// The first operand with what stands before it.
  private mutating func prefixed(_ minimum: Precedence) throws(SyntaxProblem) -> Expression {
    switch peek() {
    case .keyNot where Precedence.not >= minimum: return try negation()
    case .minus, .plus, .tilde: return try power()
    default:
      let start = start
      let base = try primary()
      return check(.doubleStar) ? try power(base, from: start) : base
    }
  }

  @inline(never)
  private mutating func negation() throws(SyntaxProblem) -> Expression {
    var starts: [Int] = []
    while check(.keyNot) { starts.append(Int(advance().start)) }
    var result = try operation(.comparison)
    let end = Int(previous.end)
    for start in starts.reversed() { result = try make(.unary(.not, result), Span(start, end)) }
    return result
  }

  @inline(never)
  private mutating func boolean(
    _ operation: BooleanOperator, _ first: Expression, from start: Int
  ) throws(SyntaxProblem) -> Expression {
    var operands = [first]
    let word: Token.Kind = operation == .and ? .keyAnd : .keyOr
    while match(word) { operands.append(try self.operation(operation == .and ? .not : .and)) }
    return try make(.boolean(operation, operands), span(from: start))
  }

  @inline(never)
  private mutating func comparison(_ first: Expression, from start: Int) throws(SyntaxProblem) -> Expression {
    var links: [ComparisonLink] = []
    while peek().isComparison {
      let operation = try comparisonOperator()
      links.append(ComparisonLink(operation, try self.operation(.bitOr)))
    }
    return try make(.comparison(first, links), span(from: start))
  }

  private mutating func comparisonOperator() throws(SyntaxProblem) -> ComparisonOperator {
    switch advance().kind {
    case .less: return .less
    case .lessEqual: return .lessOrEqual
    case .equalEqual: return .equal
    case .notEqual: return .notEqual
    case .greater: return .greater
    case .greaterEqual: return .greaterOrEqual
    case .keyIn: return .in
    case .keyIs: return match(.keyNot) ? .isNot : .is
    default:
      try expect(.keyIn)
      return .notIn
    }
  }

  /// `power` with its prefixes.
  @inline(never)
  private mutating func power() throws(SyntaxProblem) -> Expression {
    let prefixes = prefixes()
    let start = start
    let base = try primary()
    let operand = check(.doubleStar) ? try power(base, from: start) : base
    return try apply(prefixes, to: operand)
  }

  /// `base ** …`; a chain is gone through without recursion, and grouped from the right.
  @inline(never)
  private mutating func power(_ base: Expression, from start: Int) throws(SyntaxProblem) -> Expression {
    var bases: [(prefixes: [Prefix], start: Int, base: Expression)] = [([], start, base)]
    while match(.doubleStar) {
      let prefixes = prefixes()
      let start = self.start
      bases.append((prefixes, start, try primary()))
    }
    let last = bases.removeLast()
    var result = try apply(last.prefixes, to: last.base)
    for lower in bases.reversed() {
      result = try make(.binary(lower.base, .power, result), span(from: lower.start))
      result = try apply(lower.prefixes, to: result)
    }
    return result
  }

  private mutating func prefixes() -> [Prefix] {
    var prefixes: [Prefix] = []
    while let operation = peek().prefixOperator {
      prefixes.append(Prefix(operation: operation, start: Int(advance().start)))
    }
    return prefixes
  }

  private func apply(_ prefixes: [Prefix], to operand: Expression) throws(SyntaxProblem) -> Expression {
    var result = operand
    for prefix in prefixes.reversed() {
      result = try make(.unary(prefix.operation, result), span(from: prefix.start))
    }
    return result
  }
}
