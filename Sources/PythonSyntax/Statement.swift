/// A statement with its place in the source.
public struct Statement: Sendable {
  /// What the statement is.
  public let kind: Kind
  /// Where it stands; for a compound statement, its header and its blocks.
  public let span: Span

  /// Makes a statement.
  public init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  /// The forms of Python's statements.
  public indirect enum Kind: Sendable {
    case expression(Expression)
    /// `a = b, *c = value`: the targets from left to right.
    case assignment(targets: [Expression], value: Expression)
    case augmentedAssignment(target: Expression, BinaryOperator, value: Expression)
    case annotatedAssignment(target: Expression, annotation: Expression, value: Expression?)
    case function(FunctionDefinition)
    case classDefinition(ClassDefinition)
    /// `if` and each `elif` in order, then `else`.
    case conditional([Branch], otherwise: [Statement])
    case forLoop(target: Expression, iterable: Expression, body: [Statement], otherwise: [Statement])
    case whileLoop(test: Expression, body: [Statement], otherwise: [Statement])
    case tryStatement(TryStatement)
    case with([WithItem], body: [Statement])
    case returnStatement(Expression?)
    case raise(Expression?, cause: Expression?)
    case assert(Expression, message: Expression?)
    case delete([Expression])
    case global([String])
    case nonlocal([String])
    case importModules([ImportedName])
    /// `from module import …`; an empty list means `*`.
    case importFrom(module: String, [ImportedName])
    case pass
    case breakStatement
    case continueStatement
  }

  /// A test with the block that it guards.
  public struct Branch: Sendable {
    /// The condition.
    public let test: Expression
    /// What runs when it holds.
    public let body: [Statement]

    /// Makes a branch.
    public init(test: Expression, body: [Statement]) {
      self.test = test
      self.body = body
    }
  }

  /// `name as alias` of an import; a module's name may have dots.
  public struct ImportedName: Sendable {
    /// The name as the module has it.
    public let name: String
    /// The name after `as`.
    public let alias: String?
    /// Where `name` stands.
    public let span: Span

    /// Makes an imported name.
    public init(name: String, alias: String?, span: Span) {
      self.name = name
      self.alias = alias
      self.span = span
    }
  }

  /// `context as target` of a `with`.
  public struct WithItem: Sendable {
    /// The context manager.
    public let context: Expression
    /// What its result is bound to.
    public let target: Expression?

    /// Makes an item.
    public init(context: Expression, target: Expression?) {
      self.context = context
      self.target = target
    }
  }
}

/// A `def` statement.
public struct FunctionDefinition: Sendable {
  /// The name that is bound.
  public let name: String
  /// Where the name stands.
  public let nameSpan: Span
  /// What it takes.
  public let parameters: Parameters
  /// The annotation after `->`.
  public let returns: Expression?
  /// The statements; a docstring is the first of them.
  public let body: [Statement]
  /// The decorators from top to bottom.
  public let decorators: [Expression]

  /// Makes a definition.
  public init(
    name: String, nameSpan: Span, parameters: Parameters, returns: Expression?, body: [Statement],
    decorators: [Expression]
  ) {
    self.name = name
    self.nameSpan = nameSpan
    self.parameters = parameters
    self.returns = returns
    self.body = body
    self.decorators = decorators
  }
}

/// A `class` statement.
public struct ClassDefinition: Sendable {
  /// The name that is bound.
  public let name: String
  /// Where the name stands.
  public let nameSpan: Span
  /// Bases and keywords.
  public let arguments: [Argument]
  /// The statements.
  public let body: [Statement]
  /// The decorators from top to bottom.
  public let decorators: [Expression]

  /// Makes a definition.
  public init(
    name: String, nameSpan: Span, arguments: [Argument], body: [Statement], decorators: [Expression]
  ) {
    self.name = name
    self.nameSpan = nameSpan
    self.arguments = arguments
    self.body = body
    self.decorators = decorators
  }
}

/// A `try` statement.
public struct TryStatement: Sendable {
  /// One `except type as name:`.
  public struct Handler: Sendable {
    /// The class or tuple of classes; nil for a bare `except:`.
    public let type: Expression?
    /// The name after `as`.
    public let name: String?
    /// What runs when the exception matches.
    public let body: [Statement]
    /// Where the header stands.
    public let span: Span

    /// Makes a handler.
    public init(type: Expression?, name: String?, body: [Statement], span: Span) {
      self.type = type
      self.name = name
      self.body = body
      self.span = span
    }
  }

  /// What is tried.
  public let body: [Statement]
  /// The handlers in order.
  public let handlers: [Handler]
  /// What runs when nothing was raised.
  public let otherwise: [Statement]
  /// What runs in any case.
  public let finally: [Statement]

  /// Makes a try statement.
  public init(body: [Statement], handlers: [Handler], otherwise: [Statement], finally: [Statement]) {
    self.body = body
    self.handlers = handlers
    self.otherwise = otherwise
    self.finally = finally
  }
}

/// A whole source, parsed.
public struct Module: Sendable {
  /// The text it was parsed from.
  public let source: Source
  /// Its statements.
  public let body: [Statement]
  /// Whether a `;` ends the text, which silences the echo of a last expression at the prompt.
  public let endsWithSemicolon: Bool

  /// Makes a module.
  public init(source: Source, body: [Statement], endsWithSemicolon: Bool) {
    self.source = source
    self.body = body
    self.endsWithSemicolon = endsWithSemicolon
  }
}
