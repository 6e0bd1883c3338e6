import PythonSyntax

/// A literal.
final class ConstantNode: ExpressionNode {
  let value: Object

  init(_ span: Span, _ value: Object) {
    self.value = value
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object { value }
}

/// A literal that can't be an object here: evaluating it raises.
final class RefusedNode: ExpressionNode {
  let error: () -> PythonError

  init(_ span: Span, _ error: @escaping () -> PythonError) {
    self.error = error
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object { throw mark(error(), span) }
}

/// `a + b` and its like.
final class BinaryNode: ExpressionNode {
  let left: ExpressionNode
  let operation: BinaryOperator
  let right: ExpressionNode

  init(_ span: Span, _ left: ExpressionNode, _ operation: BinaryOperator, _ right: ExpressionNode) {
    self.left = left
    self.operation = operation
    self.right = right
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    let leftValue = try left.evaluate(frame)
    let rightValue = try right.evaluate(frame)
    return try marking { try frame.binary(operation, leftValue, rightValue) }
  }
}

/// `-a` and its like.
final class UnaryNode: ExpressionNode {
  let operation: UnaryOperator
  let operand: ExpressionNode

  init(_ span: Span, _ operation: UnaryOperator, _ operand: ExpressionNode) {
    self.operation = operation
    self.operand = operand
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    let value = try operand.evaluate(frame)
    if case .float(let float) = value, operation == .negative { return .float(-float) }
    return try marking { try frame.interpreter.unary(operation, value) }
  }

  override func holds(_ frame: Frame) throws -> Bool {
    if operation == .not { return try !operand.holds(frame) }
    return try super.holds(frame)
  }
}

/// `a and b or c`: gives the operand that decides.
final class BooleanNode: ExpressionNode {
  let operation: BooleanOperator
  let operands: NodeList<ExpressionNode>
  /// The operands of the same kind, which may know whether what they give is true.
  private let inner: [BooleanNode?]

  init(_ span: Span, _ operation: BooleanOperator, _ operands: [ExpressionNode]) {
    self.operation = operation
    self.operands = NodeList(operands)
    inner = operands.map { $0 as? BooleanNode }
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object { try decided(frame).value }

  /// The operand that decides, and whether it is true where it was asked; the last one is not.
  private func decided(_ frame: Frame) throws -> (value: Object, holds: Bool?) {
    for place in 0..<operands.count - 1 {
      let (value, known) = try operand(place, frame)
      let holds = try known ?? marking { try frame.truth(value) }
      if holds == (operation == .or) { return (value, holds) }
    }
    return try operand(operands.count - 1, frame)
  }

  @inline(__always)
  private func operand(_ place: Int, _ frame: Frame) throws -> (value: Object, holds: Bool?) {
    if let node = inner[place] { return try node.decided(frame) }
    return (try operands.evaluate(place, frame), nil)
  }

  override func holds(_ frame: Frame) throws -> Bool {
    for place in 0..<operands.count {
      let holds = try operands.withNode(place) { try $0.holds(frame) }
      if holds == (operation == .or) { return holds }
    }
    return operation == .and
  }
}

/// `a < b <= c`: stops at the first link that does not hold.
final class ComparisonNode: ExpressionNode {
  let operations: [ComparisonOperator]
  /// The operands, one more than operations.
  let operands: NodeList<ExpressionNode>

  init(
    _ span: Span, _ first: ExpressionNode,
    _ links: [(operation: ComparisonOperator, right: ExpressionNode)]
  ) {
    operations = links.map(\.operation)
    operands = NodeList([first] + links.map(\.right))
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    var left = try operands.evaluate(0, frame)
    for place in 0..<operations.count - 1 {
      let right = try operands.evaluate(place + 1, frame)
      let result = try marking { try compare(operations[place], left, right, frame) }
      if try !marking({ try frame.truth(result) }) { return result }
      left = right
    }
    let right = try operands.evaluate(operations.count, frame)
    return try marking { try compare(operations[operations.count - 1], left, right, frame) }
  }

  override func holds(_ frame: Frame) throws -> Bool {
    var left = try operands.evaluate(0, frame)
    for place in operations.indices {
      let right = try operands.evaluate(place + 1, frame)
      if try !marking({ try frame.truth(compare(operations[place], left, right, frame)) }) { return false }
      left = right
    }
    return true
  }

  @inline(__always)
  private func compare(
    _ operation: ComparisonOperator, _ left: Object, _ right: Object, _ frame: Frame
  ) throws -> Object {
    if case .int(let left) = left, case .int(let right) = right {
      switch operation {
      case .less: return .bool(left < right)
      case .greater: return .bool(left > right)
      case .equal: return .bool(left == right)
      default: break
      }
    }
    if case .float(let left) = left, case .float(let right) = right {
      switch operation {
      case .less: return .bool(left < right)
      case .greater: return .bool(left > right)
      default: break
      }
    }
    return try frame.interpreter.compare(operation, left, right)
  }
}

/// `then if test else otherwise`.
final class ConditionalNode: ExpressionNode {
  let test: ExpressionNode
  let then: ExpressionNode
  let otherwise: ExpressionNode

  init(_ span: Span, _ test: ExpressionNode, _ then: ExpressionNode, _ otherwise: ExpressionNode) {
    self.test = test
    self.then = then
    self.otherwise = otherwise
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    try test.holds(frame) ? then.evaluate(frame) : otherwise.evaluate(frame)
  }

  override func holds(_ frame: Frame) throws -> Bool {
    try test.holds(frame) ? then.holds(frame) : otherwise.holds(frame)
  }
}

/// `name := value`.
final class AssignmentExpressionNode: ExpressionNode {
  let target: TargetNode
  let value: ExpressionNode

  init(_ span: Span, _ target: TargetNode, _ value: ExpressionNode) {
    self.target = target
    self.value = value
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    let result = try value.evaluate(frame)
    try target.store(result, frame)
    return result
  }
}

/// An f-string.
final class FormattedStringNode: ExpressionNode {
  /// A piece: text, or a value with its conversion and specification.
  enum Part {
    case text(String)
    case field(ExpressionNode, conversion: Character?, specification: FormattedStringNode?)
  }

  let parts: [Part]

  init(_ span: Span, _ parts: [Part]) {
    self.parts = parts
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object { .string(try text(frame)) }

  func text(_ frame: Frame) throws -> String {
    var result = ""
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .field(let node, let conversion, let specification):
        let value = try node.evaluate(frame)
        let format = try specification?.text(frame) ?? ""
        result += try node.marking { try frame.interpreter.formatted(value, conversion, format) }
      }
      try Limits.check(result.utf8.count, "the text")
    }
    return result
  }
}

extension Interpreter {
  /// What a field of an f-string or of `str.format` shows.
  public func formatted(_ value: Object, _ conversion: Character?, _ specification: String) throws -> String {
    switch conversion {
    case "r": try format(.string(try repr(value)), specification)
    case "a": try format(.string(escapedBeyondASCII(try repr(value))), specification)
    case "s": try format(.string(try str(value)), specification)
    default: try format(value, specification)
    }
  }
}
