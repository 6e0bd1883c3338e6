import PythonSyntax

/// An expression as a statement.
final class ExpressionStatementNode: StatementNode {
  let value: ExpressionNode

  init(_ span: Span, _ value: ExpressionNode) {
    self.value = value
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    _ = try value.evaluate(frame)
    return .normal
  }
}

/// `target = value`.
final class AssignmentNode: StatementNode {
  let target: TargetNode
  let value: ExpressionNode

  init(_ span: Span, _ target: TargetNode, _ value: ExpressionNode) {
    self.target = target
    self.value = value
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    try target.store(try value.evaluate(frame), frame)
    return .normal
  }
}

/// `a = b = value`.
final class ChainedAssignmentNode: StatementNode {
  let targets: [TargetNode]
  let value: ExpressionNode

  init(_ span: Span, _ targets: [TargetNode], _ value: ExpressionNode) {
    self.targets = targets
    self.value = value
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let object = try value.evaluate(frame)
    for target in targets { try target.store(object, frame) }
    return .normal
  }
}

/// `if`, `elif`, `else`.
final class IfNode: StatementNode {
  let branches: [(test: ExpressionNode, body: NodeList<StatementNode>)]
  let otherwise: NodeList<StatementNode>

  init(
    _ span: Span, _ branches: [(test: ExpressionNode, body: NodeList<StatementNode>)],
    _ otherwise: NodeList<StatementNode>
  ) {
    self.branches = branches
    self.otherwise = otherwise
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    for branch in branches {
      let value = try branch.test.evaluate(frame)
      if try branch.test.marking({ try frame.interpreter.truth(value) }) { return try branch.body.run(frame) }
    }
    return try otherwise.run(frame)
  }
}

/// `while`.
final class WhileNode: StatementNode {
  let test: ExpressionNode
  let body: NodeList<StatementNode>
  let otherwise: NodeList<StatementNode>

  init(
    _ span: Span, _ test: ExpressionNode, _ body: NodeList<StatementNode>,
    _ otherwise: NodeList<StatementNode>
  ) {
    self.test = test
    self.body = body
    self.otherwise = otherwise
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    while try holds(frame) {
      try marking { try Interpreter.tick(frame.state) }
      switch try body.run(frame) {
      case .broken: return .normal
      case .returned: return .returned
      case .normal, .continued: break
      }
    }
    return try otherwise.run(frame)
  }

  @inline(__always)
  private func holds(_ frame: Frame) throws -> Bool {
    let value = try test.evaluate(frame)
    return try test.marking { try frame.interpreter.truth(value) }
  }
}

/// `for`.
final class ForNode: StatementNode {
  let target: TargetNode
  let iterable: ExpressionNode
  let body: NodeList<StatementNode>
  let otherwise: NodeList<StatementNode>

  init(
    _ span: Span, _ target: TargetNode, _ iterable: ExpressionNode, _ body: NodeList<StatementNode>,
    _ otherwise: NodeList<StatementNode>
  ) {
    self.target = target
    self.iterable = iterable
    self.body = body
    self.otherwise = otherwise
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let object = try iterable.evaluate(frame)
    let iterator = try iterable.marking { try frame.interpreter.iterator(object) }
    while let item = try iterable.marking({ try iterator.next(frame.interpreter) }) {
      try marking { try Interpreter.tick(frame.state) }
      try target.store(item, frame)
      switch try body.run(frame) {
      case .broken: return .normal
      case .returned: return .returned
      case .normal, .continued: break
      }
    }
    return try otherwise.run(frame)
  }
}

/// `return`.
final class ReturnNode: StatementNode {
  let value: ExpressionNode?

  init(_ span: Span, _ value: ExpressionNode?) {
    self.value = value
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    frame.state.pointee.returned = try value?.evaluate(frame) ?? .none
    return .returned
  }
}

/// `pass`, `break`, `continue`, and what only declares: `global`, `nonlocal`.
final class FlowNode: StatementNode {
  let flow: Flow

  init(_ span: Span, _ flow: Flow) {
    self.flow = flow
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow { flow }
}

/// `del`.
final class DeleteNode: StatementNode {
  let targets: [TargetNode]

  init(_ span: Span, _ targets: [TargetNode]) {
    self.targets = targets
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    for target in targets { try target.delete(frame) }
    return .normal
  }
}

/// `assert`.
final class AssertNode: StatementNode {
  let test: ExpressionNode
  let message: ExpressionNode?

  init(_ span: Span, _ test: ExpressionNode, _ message: ExpressionNode?) {
    self.test = test
    self.message = message
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let value = try test.evaluate(frame)
    if try test.marking({ try frame.interpreter.truth(value) }) { return .normal }
    let arguments = try message.map { [try $0.evaluate(frame)] } ?? []
    throw mark(PythonError(.assertionError, arguments: arguments), test.span)
  }
}

/// `raise`.
final class RaiseNode: StatementNode {
  let exception: ExpressionNode

  init(_ span: Span, _ exception: ExpressionNode) {
    self.exception = exception
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    var object = try exception.evaluate(frame)
    if case .type = object { object = try marking { try frame.interpreter.call(object, []) } }
    guard case .other(let other) = object, let exception = other as? ExceptionObject else {
      throw mark(PythonError.type("exceptions must derive from BaseException"), span)
    }
    throw mark(PythonError(exception.exception, arguments: exception.arguments), span)
  }
}

/// `import a.b as c`.
final class ImportNode: StatementNode {
  let module: String
  let nameSpan: Span
  /// Whether the name before the first dot is bound, not the module itself.
  let bindsRoot: Bool
  let target: TargetNode

  init(_ span: Span, _ module: String, _ nameSpan: Span, bindsRoot: Bool, _ target: TargetNode) {
    self.module = module
    self.nameSpan = nameSpan
    self.bindsRoot = bindsRoot
    self.target = target
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let interpreter = frame.interpreter
    do {
      let imported = try interpreter.importModule(module)
      let root = String(module.prefix { $0 != "." })
      try target.store(.other(bindsRoot ? try interpreter.importModule(root) : imported), frame)
    } catch { throw mark(error, nameSpan) }
    return .normal
  }
}

/// `from a import b as c, d`.
final class ImportFromNode: StatementNode {
  let module: String
  let names: [(name: Name, span: Span, target: TargetNode)]

  init(_ span: Span, _ module: String, _ names: [(name: Name, span: Span, target: TargetNode)]) {
    self.module = module
    self.names = names
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let module = try marking { try frame.interpreter.importModule(self.module) }
    for (name, span, target) in names {
      do { try target.store(try frame.interpreter.member(name, of: module), frame) } catch {
        throw mark(error, span)
      }
    }
    return .normal
  }
}

/// `from a import *`, at the top of a program.
final class ImportAllNode: StatementNode {
  let module: String

  init(_ span: Span, _ module: String) {
    self.module = module
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let module = try marking { try frame.interpreter.importModule(self.module) }
    for (name, value) in module.members where !name.text.hasPrefix("_") {
      frame.interpreter[global: name.text] = value
    }
    return .normal
  }
}

/// A statement that can't be run here: executing it raises.
final class RefusedStatementNode: StatementNode {
  let error: () -> PythonError

  init(_ span: Span, _ error: @escaping () -> PythonError) {
    self.error = error
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow { throw mark(error(), span) }
}
