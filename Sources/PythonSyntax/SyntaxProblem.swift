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

  /// The content, in a box: every frame of the descent has room for a problem, and one word keeps them small.
  private final class Content: Hashable, Sendable {
    let kind: Kind
    let message: String
    let span: Span
    let hint: String?

    init(_ kind: Kind, _ message: String, _ span: Span, _ hint: String?) {
      self.kind = kind
      self.message = message
      self.span = span
      self.hint = hint
    }

    static func == (left: Content, right: Content) -> Bool {
      left.kind == right.kind && left.message == right.message && left.span == right.span
        && left.hint == right.hint
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(kind)
      hasher.combine(message)
      hasher.combine(span)
      hasher.combine(hint)
    }
  }

  private var content: Content

  /// The class of the exception.
  public var kind: Kind {
    get { content.kind }
    set { content = Content(newValue, message, span, hint) }
  }

  /// Python's own words where Python has them.
  public var message: String {
    get { content.message }
    set { content = Content(kind, newValue, span, hint) }
  }

  /// The exact place.
  public var span: Span {
    get { content.span }
    set { content = Content(kind, message, newValue, hint) }
  }

  /// One way on, in our words; shown on a line of its own.
  public var hint: String? {
    get { content.hint }
    set { content = Content(kind, message, span, newValue) }
  }

  /// Makes a `SyntaxError`.
  public init(_ message: String, at span: Span, hint: String? = nil) {
    self.init(.syntaxError, message, at: span, hint: hint)
  }

  /// Makes a problem.
  public init(_ kind: Kind, _ message: String, at span: Span, hint: String? = nil) {
    content = Content(kind, message, span, hint)
  }
}
