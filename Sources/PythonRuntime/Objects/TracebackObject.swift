/// The traceback of an exception as an object; what it holds is for the person, not for the program.
final class TracebackObject: OtherObject {
  let entries: [TracebackEntry]

  init(_ entries: [TracebackEntry]) {
    self.entries = entries
    super.init()
  }

  override var type: TypeObject { .traceback }

  override func attribute(_ name: Name, _ interpreter: Interpreter) throws -> Object? {
    guard ["tb_frame", "tb_lineno", "tb_next", "tb_lasti"].contains(name.text) else { return nil }
    throw PythonError.refused("\(name.text) of a traceback")
  }
}

extension TypeObject {
  /// The class of tracebacks.
  static let traceback = TypeObject("traceback", summary: "The calls that an exception has passed through.")
}
