import PythonSyntax

/// `try` with its handlers, `else` and `finally`.
final class TryNode: StatementNode {
  /// One `except`.
  struct Handler {
    /// The class, or a tuple of classes; nil for all of them.
    let type: ExpressionNode?
    /// What the exception is bound to while the body runs.
    let target: TargetNode?
    let body: NodeList<StatementNode>
  }

  let body: NodeList<StatementNode>
  let handlers: [Handler]
  let otherwise: NodeList<StatementNode>
  let cleanup: NodeList<StatementNode>
  let place: CallPlace

  init(
    _ span: Span, _ body: NodeList<StatementNode>, _ handlers: [Handler],
    otherwise: NodeList<StatementNode>, cleanup: NodeList<StatementNode>, _ place: CallPlace
  ) {
    self.body = body
    self.handlers = handlers
    self.otherwise = otherwise
    self.cleanup = cleanup
    self.place = place
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let flow: Flow
    do { flow = try attempt(frame) } catch let error as PythonError where !error.isFinal && cleanup.count > 0
    {
      return try cleanUp(after: error, frame)
    }
    return cleanup.count > 0 ? try cleanUp(after: flow, frame) : flow
  }

  private func attempt(_ frame: Frame) throws -> Flow {
    let flow: Flow
    do { flow = try body.run(frame) } catch let error as PythonError where !error.isFinal {
      return try handle(error, frame)
    }
    return flow == .normal ? try otherwise.run(frame) : flow
  }

  private func handle(_ error: PythonError, _ frame: Frame) throws -> Flow {
    frame.interpreter.catch(error, at: place)
    for handler in handlers where try matches(handler, error, frame) {
      return try frame.interpreter.handling(error) { try run(handler, error, frame) }
    }
    throw error
  }

  private func matches(_ handler: Handler, _ error: PythonError, _ frame: Frame) throws -> Bool {
    guard let type = handler.type else { return true }
    return try frame.interpreter.handling(error) {
      let wanted = try type.evaluate(frame)
      return try type.marking { try error.isInstance(of: wanted) }
    }
  }

  private func run(_ handler: Handler, _ error: PythonError, _ frame: Frame) throws -> Flow {
    guard let target = handler.target else { return try handler.body.run(frame) }
    try target.store(error.exception, frame)
    // As in Python, the name is gone after the handler, however it ends.
    defer { try? target.delete(frame) }
    return try handler.body.run(frame)
  }

  private func cleanUp(after error: PythonError, _ frame: Frame) throws -> Flow {
    frame.interpreter.catch(error, at: place)
    let flow = try frame.interpreter.handling(error) { try cleanup.run(frame) }
    if flow == .normal { throw error }
    return flow
  }

  private func cleanUp(after flow: Flow, _ frame: Frame) throws -> Flow {
    let pending = exchange(&frame.state.pointee.returned, .none)
    let own = try cleanup.run(frame)
    if own != .normal { return own }
    frame.state.pointee.returned = pending
    return flow
  }
}

/// The text and the function in which a statement stands, for tracebacks.
struct CallPlace {
  let source: Source
  let function: String
}

extension Interpreter {
  /// Notes an exception that a `try` or a `with` has stopped: where it was, and what was being handled when it arose.
  func `catch`(_ error: PythonError, at place: CallPlace) {
    error.note(place.source, place.function)
    error.isNotedInCall = true
    if !error.object.isUndefined {
      touch(error.nativeException)
      error.nativeException.traceback = TracebackObject(error.traceback)
    }
    giveContext(error)
  }

  /// Runs a handler: what it raises arose while it handled `error`.
  func handling<Result>(_ error: PythonError, _ body: () throws -> Result) throws -> Result {
    handled.append(error)
    defer { handled.removeLast() }
    do { return try body() } catch let new as PythonError {
      giveContext(new)
      throw new
    }
  }

  /// Tells an exception what was being handled when it arose.
  private func giveContext(_ error: PythonError) {
    guard let outer = handled.last, outer !== error else { return }
    let (exception, context) = (error.exception, outer.exception)
    guard error.nativeException.context.isNone, !exception.isIdentical(to: context) else { return }
    forgetContext(exception, behind: outer.nativeException)
    touch(error.nativeException)
    error.nativeException.context = context
  }

  /// Breaks the chain of contexts before an exception that is about to come in front of it.
  private func forgetContext(_ exception: Object, behind first: ExceptionObject) {
    var place = first
    while case .other(let next as ExceptionObject) = place.context.native {
      if place.context.isIdentical(to: exception) {
        touch(place)
        place.context = .none
        return
      }
      place = next
    }
  }
}

extension PythonError {
  /// Whether `except classes` takes the exception.
  ///
  /// - Throws: TypeError for what is no exception class, nor a tuple of them.
  func isInstance(of classes: Object) throws -> Bool {
    guard case .tuple(let tuple) = classes.native else { return try isInstance(ofOne: classes) }
    // As in Python, all of them must be classes, though the first fits; a tuple in the tuple is none.
    return try tuple.items.map { try isInstance(ofOne: $0) }.contains(true)
  }

  private func isInstance(ofOne object: Object) throws -> Bool {
    guard case .type(let wanted) = object, wanted.isSubclass(of: .exception(.baseException)) else {
      throw PythonError.type(
        "catching classes that do not inherit from BaseException is not allowed")
    }
    return actualType.isSubclass(of: wanted)
  }

  private var actualType: TypeObject {
    if case .instance(let instance) = object { instance.type } else { .exception(type) }
  }
}
