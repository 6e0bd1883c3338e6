import PythonSyntax

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

/// A statement that can't be run here: executing it raises.
final class RefusedStatementNode: StatementNode {
  let error: () -> PythonError

  init(_ span: Span, _ error: @escaping () -> PythonError) {
    self.error = error
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow { throw mark(error(), span) }
}
