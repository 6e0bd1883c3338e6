/// An exception that came before another one, as a traceback shows both.
public struct PrecedingException {
  /// How it is tied to the one that follows it.
  public enum Link: Sendable {
    /// The program has said so: `raise … from …`.
    case cause
    /// It was being handled when the other arose.
    case context
  }

  /// The name of its class.
  public let className: String
  /// The text after the class name.
  public let message: String
  /// The calls it has passed through, innermost first.
  public let traceback: [TracebackEntry]
  /// The lines that the program has added to it.
  public let notes: [String]
  /// How it is tied to the one that follows it.
  public let link: Link
}

extension PythonError {
  /// How many exceptions of a chain are told, at most: a loop can make it as long as it likes.
  private static let chainLimit = 20

  /// The exceptions that led to this one, the oldest first, as CPython tells them.
  public func preceding(_ interpreter: Interpreter) -> [PrecedingException] {
    var result: [PrecedingException] = []
    guard !object.isUndefined else { return [] }
    var native = nativeException
    while result.count < PythonError.chainLimit, let (earlier, link) = native.origin {
      let error = PythonError(raising: earlier)
      native = error.nativeException
      result.append(
        PrecedingException(
          className: error.className, message: error.message(interpreter),
          traceback: native.traceback?.entries ?? [],
          notes: error.notes(interpreter), link: link))
    }
    return result.reversed()
  }

  /// The lines that the program has added with `add_note`.
  public func notes(_ interpreter: Interpreter) -> [String] {
    guard !object.isUndefined, case .list(let list)? = try? interpreter.attribute(object, "__notes__") else {
      return []
    }
    return list.items.compactMap { try? interpreter.str($0) }
  }
}

extension ExceptionObject {
  /// The exception from which this one comes; nil where none is shown before it.
  fileprivate var origin: (Object, PrecedingException.Link)? {
    if cause.native.isException { return (cause, .cause) }
    return context.native.isException && !suppressesContext ? (context, .context) : nil
  }
}
