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
    if try test.marking({ try frame.truth(value) }) { return .normal }
    let arguments = try message.map { [try $0.evaluate(frame)] } ?? []
    throw mark(PythonError(.assertionError, arguments: arguments), test.span)
  }
}

/// `raise exception from cause`.
final class RaiseNode: StatementNode {
  let exception: ExpressionNode
  let cause: ExpressionNode?

  init(_ span: Span, _ exception: ExpressionNode, _ cause: ExpressionNode?) {
    self.exception = exception
    self.cause = cause
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let object = try raised(exception, "exceptions must derive from BaseException", frame)
    let error = PythonError(raising: object)
    if let cause {
      let native = error.nativeException
      frame.touch(native)
      native.cause = try origin(cause, frame)
      native.suppressesContext = true
    }
    throw mark(error, span)
  }

  private func origin(_ cause: ExpressionNode, _ frame: Frame) throws -> Object {
    if (cause as? ConstantNode)?.value.isNone == true { return .none }
    return try raised(cause, "exception causes must derive from BaseException", frame)
  }

  /// The exception that an expression gives: an instance, or a class of which one is made.
  private func raised(_ node: ExpressionNode, _ refusal: String, _ frame: Frame) throws -> Object {
    var object = try node.evaluate(frame)
    if case .type(let type) = object, type.isSubclass(of: .exception(.baseException)) {
      object = try marking { try frame.interpreter.call(object, []) }
    }
    guard object.native.isException else { throw mark(PythonError.type(refusal), span) }
    return object
  }
}

/// `raise` alone: raises again what is being handled.
final class ReraiseNode: StatementNode {
  override func execute(_ frame: Frame) throws -> Flow {
    guard let error = frame.interpreter.handled.last else {
      throw mark(PythonError(.runtimeError, "No active exception to reraise"), span)
    }
    throw error
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
