import PythonSyntax

/// `with context as target`.
final class WithNode: StatementNode {
  let context: ExpressionNode
  let target: TargetNode?
  let body: NodeList<StatementNode>
  let place: CallPlace

  init(
    _ span: Span, _ context: ExpressionNode, _ target: TargetNode?, _ body: NodeList<StatementNode>,
    _ place: CallPlace
  ) {
    self.context = context
    self.target = target
    self.body = body
    self.place = place
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let manager = try context.evaluate(frame)
    let enter = try context.marking { try frame.interpreter.contextMethod(.enter, of: manager) }
    let exit = try context.marking { try frame.interpreter.contextMethod(.exit, of: manager) }
    let entered = try context.marking { try frame.interpreter.call(enter, []) }
    let flow: Flow
    do {
      try target?.store(entered, frame)
      flow = try body.run(frame)
    } catch let error as PythonError where !error.isFinal {
      return try leave(exit, after: error, frame)
    }
    let pending = exchange(&frame.state.pointee.returned, .none)
    _ = try context.marking { try frame.interpreter.call(exit, [.none, .none, .none]) }
    frame.state.pointee.returned = pending
    return flow
  }

  /// Tells the manager of an exception, which it may swallow.
  private func leave(_ exit: Object, after error: PythonError, _ frame: Frame) throws -> Flow {
    let interpreter = frame.interpreter
    interpreter.catch(error, at: place)
    let swallows = try interpreter.handling(error) {
      let exception = error.exception
      let answer = try context.marking {
        let traceback = error.nativeException.storedAttribute("__traceback__") ?? Object.none
        return try interpreter.call(exit, [.type(exception.type), exception, traceback])
      }
      return try interpreter.truth(answer)
    }
    if swallows { return .normal }
    throw error
  }
}

extension Interpreter {
  /// `__enter__` or `__exit__` of a context manager, bound to it.
  fileprivate func contextMethod(_ method: SpecialMethod, of manager: Object) throws -> Object {
    if case .instance(let instance) = manager {
      if let function = instance.type.find(method.name) {
        return object(try bind(function, to: manager, of: instance.type))
      }
    } else if case .other = manager, let found = try find(method.name, in: manager) {
      return object(found)
    }
    let missing = method == .exit ? " (missed __exit__ method)" : ""
    throw PythonError.type(
      "'\(manager.typeName)' object does not support the context manager protocol\(missing)")
  }
}
