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
    if try test.holds(frame) { return .normal }
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
    let value = try exception.evaluate(frame)
    let origin = try cause?.evaluate(frame)
    let object = try raised(value, "exceptions must derive from BaseException", frame)
    let error = PythonError(raising: object)
    if let origin {
      let cause =
        origin.isNone ? origin : try raised(origin, "exception causes must derive from BaseException", frame)
      frame.touch(error.nativeException)
      error.nativeException.cause = cause
      error.nativeException.suppressesContext = true
    }
    throw mark(error, span)
  }

  /// The exception that an object means: an instance, or a class of which one is made.
  private func raised(_ object: Object, _ refusal: String, _ frame: Frame) throws -> Object {
    if case .type(let type) = object, type.isSubclass(of: .exception(.baseException)) {
      return try marking { try make(object, type, frame.interpreter) }
    }
    guard object.native.isException else { throw mark(PythonError.type(refusal), span) }
    return object
  }

  private func make(_ callee: Object, _ type: TypeObject, _ interpreter: Interpreter) throws -> Object {
    let made = try interpreter.call(callee, [])
    if made.native.isException { return made }
    throw PythonError.type(
      "calling \(try interpreter.repr(callee)) should have returned an instance of BaseException, not "
        + (try interpreter.repr(.type(made.type))))
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
