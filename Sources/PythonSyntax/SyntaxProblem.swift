/// A source that is not Python, or not the part of Python that is carried.
public struct SyntaxProblem: Error, Hashable, Sendable {
  /// The class of the exception that Python raises.
  public enum Kind: String, Sendable {
    case syntaxError = "SyntaxError"
    case indentationError = "IndentationError"
    case tabError = "TabError"
    /// Trees too tall to compile.
    case recursionError = "RecursionError"
  }

  /// The class of the exception.
  public var kind: Kind
  /// Python's own words where Python has them.
  public var message: String
  /// The exact place.
  public var span: Span
  /// One way on, in our words; shown on a line of its own.
  public var hint: String?

  /// Makes a `SyntaxError`.
  public init(_ message: String, at span: Span, hint: String? = nil) {
    self.init(.syntaxError, message, at: span, hint: hint)
  }

  /// Makes a problem.
  public init(_ kind: Kind, _ message: String, at span: Span, hint: String? = nil) {
    self.kind = kind
    self.message = message
    self.span = span
    self.hint = hint
  }
}
