/// An expression with its place in the source.
public struct Expression: Sendable {
  /// What the expression is.
  public let kind: Kind
  /// Where it stands, brackets around it left out; those of a tuple or a generator expression are its own.
  public let span: Span
  /// How many expressions lie on the longest way down, this one included.
  ///
  /// The parser refuses trees that are too tall, so that nothing that walks one recursively can run out of stack.
  public let height: Int

  /// Makes an expression; its height follows from its parts. O(number of direct parts).
  public init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
    var tallest = 0
    kind.forEachPart { tallest = max(tallest, $0.height) }
    height = tallest + 1
  }

  /// The forms of Python's expressions, named as in its grammar.
  public indirect enum Kind: Sendable {
    case constant(Constant)
    case name(String)
    case formattedString([FormattedPart])
    case list([Expression])
    case tuple([Expression])
    case set([Expression])
    case dictionary([DictionaryItem])
    case unary(UnaryOperator, Expression)
    case binary(Expression, BinaryOperator, Expression)
    /// `a and b and c`: all operands of one run of the same operator.
    case boolean(BooleanOperator, [Expression])
    /// `a < b <= c`: the first operand, then each operator with its right side.
    case comparison(Expression, [ComparisonLink])
    case conditional(test: Expression, then: Expression, otherwise: Expression)
    case lambda(Parameters, Expression)
    case call(Expression, [Argument])
    /// `value.name`; the span is that of the name alone.
    case attribute(Expression, String, Span)
    case subscripted(Expression, Expression)
    /// `start:stop:step`, only inside a subscript.
    case slice(start: Expression?, stop: Expression?, step: Expression?)
    /// `*value` in a call, a display or a target.
    case starred(Expression)
    /// `name := value`; the span is that of the name alone.
    case assignmentExpression(String, Span, Expression)
    case comprehension(Comprehension)
  }
}

/// A literal that is not built from parts.
public enum Constant: Hashable, Sendable {
  case none
  case ellipsis
  case bool(Bool)
  /// The digits without prefix and underscores, and their base (2, 8, 10 or 16).
  case integer(digits: String, radix: Int)
  case float(Double)
  /// The text with escapes resolved and neighbouring literals joined.
  case string(String)
}

/// A piece of an f-string.
public enum FormattedPart: Sendable {
  /// Text between the braces, with escapes and doubled braces resolved.
  case text(String)
  case field(FormattedField)
}

/// One `{expression=!r:specification}` of an f-string.
public struct FormattedField: Sendable {
  /// The expression between the braces.
  public let value: Expression
  /// The source text to show first, `=` and blanks included, for `{x=}`.
  public let selfDocumenting: String?
  /// `r`, `s` or `a` after `!`; `r` for a bare `{x=}`, as in CPython's tree.
  public let conversion: Character?
  /// The parts after `:`, which may hold fields themselves; nil when there is no `:`.
  public let specification: [FormattedPart]?

  /// Makes a field.
  public init(
    value: Expression, selfDocumenting: String?, conversion: Character?, specification: [FormattedPart]?
  ) {
    self.value = value
    self.selfDocumenting = selfDocumenting
    self.conversion = conversion
    self.specification = specification
  }
}

/// An entry of a dictionary display.
public enum DictionaryItem: Sendable {
  case pair(Expression, Expression)
  /// `**mapping`.
  case unpacked(Expression)
}

/// The operators with one operand.
public enum UnaryOperator: String, Sendable {
  case negative = "-"
  case positive = "+"
  case invert = "~"
  case not = "not "
}

/// The operators with two operands that a type may define.
public enum BinaryOperator: String, CaseIterable, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case floorDivide = "//"
  case modulo = "%"
  case power = "**"
  case matrixMultiply = "@"
  case leftShift = "<<"
  case rightShift = ">>"
  case bitAnd = "&"
  case bitOr = "|"
  case bitXor = "^"
}

/// `and`, `or`.
public enum BooleanOperator: String, Sendable {
  case and, or
}

/// The operators that chain.
public enum ComparisonOperator: String, CaseIterable, Sendable {
  case less = "<"
  case lessOrEqual = "<="
  case equal = "=="
  case notEqual = "!="
  case greater = ">"
  case greaterOrEqual = ">="
  case `is` = "is"
  case isNot = "is not"
  case `in` = "in"
  case notIn = "not in"
}

/// One `< b` of a chained comparison.
public struct ComparisonLink: Sendable {
  /// The operator.
  public let operation: ComparisonOperator
  /// The operand on its right.
  public let right: Expression

  /// Makes a link.
  public init(_ operation: ComparisonOperator, _ right: Expression) {
    self.operation = operation
    self.right = right
  }
}

/// An argument of a call.
public enum Argument: Sendable {
  case positional(Expression)
  /// `name=value`; the span is that of the name.
  case keyword(String, Span, Expression)
  /// `*iterable`.
  case unpackedPositional(Expression)
  /// `**mapping`.
  case unpackedKeywords(Expression)
}

/// What a function or a lambda takes.
public struct Parameters: Sendable {
  /// One named parameter.
  public struct Parameter: Sendable {
    /// The name.
    public let name: String
    /// Where the name stands.
    public let span: Span
    /// The value when no argument is given.
    public let defaultValue: Expression?
    /// The annotation after `:`.
    public let annotation: Expression?

    /// Makes a parameter.
    public init(name: String, span: Span, defaultValue: Expression?, annotation: Expression?) {
      self.name = name
      self.span = span
      self.defaultValue = defaultValue
      self.annotation = annotation
    }
  }

  /// Parameters that may be given by position, in order.
  public var positional: [Parameter] = []
  /// How many of `positional` stand before `/` and so may be given by position only.
  public var positionalOnlyCount = 0
  /// `*args`.
  public var rest: Parameter?
  /// Parameters after `*`, given by name only.
  public var keywordOnly: [Parameter] = []
  /// `**kwargs`.
  public var keywordRest: Parameter?

  /// Makes an empty list.
  public init() {}
}

/// A comprehension or a generator expression.
public struct Comprehension: Sendable {
  /// What it builds.
  public enum Form: Sendable { case list, set, dictionary, generator }

  /// One `for target in iterable if condition …`.
  public struct Clause: Sendable {
    /// What each item is bound to.
    public let target: Expression
    /// What is gone through.
    public let iterable: Expression
    /// The conditions, in order.
    public let conditions: [Expression]

    /// Makes a clause.
    public init(target: Expression, iterable: Expression, conditions: [Expression]) {
      self.target = target
      self.iterable = iterable
      self.conditions = conditions
    }
  }

  /// What it builds.
  public let form: Form
  /// The item, or the key of a dictionary's entry.
  public let element: Expression
  /// The value of a dictionary's entry.
  public let value: Expression?
  /// At least one.
  public let clauses: [Clause]

  /// Makes a comprehension.
  public init(form: Form, element: Expression, value: Expression?, clauses: [Clause]) {
    self.form = form
    self.element = element
    self.value = value
    self.clauses = clauses
  }
}
