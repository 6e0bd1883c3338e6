/// Text whose parts know their roles, before any terminal is known.
///
///     StyledText("d", .output) + StyledText(" = a * b")
///
/// A newline ends a line. Nothing here is escaped, coloured or measured: ``Gate`` does that.
public struct StyledText: Sendable, Hashable {
  /// A piece of text in one role.
  public struct Run: Sendable, Hashable {
    /// The characters, not yet escaped.
    public var text: String
    /// The part they play.
    public var role: Role

    /// Makes a run of text in a role.
    public init(text: String, role: Role) {
      self.text = text
      self.role = role
    }
  }

  /// The pieces in reading order; neighbours differ in role and none is empty.
  public internal(set) var runs: [Run] = []

  /// Makes an empty text.
  public init() {}

  /// Makes a text in one role.
  public init(_ text: String, _ role: Role = .plain) {
    append(text, role)
  }

  /// Joins texts with a separator between neighbours.
  public init(joining texts: [StyledText], separator: String = "\n") {
    for (place, text) in texts.enumerated() {
      if place > 0 { append(separator) }
      append(text)
    }
  }

  /// Whether there is no text at all.
  public var isEmpty: Bool { runs.isEmpty }

  /// The columns of its text, which is one visible line.
  var width: Int { runs.reduce(0) { $0 + CellWidth.of($1.text) } }

  /// The characters without their roles.
  public var plainText: String { runs.reduce(into: "") { $0 += $1.text } }
}
