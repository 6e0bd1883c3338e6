import TerminalDrawing

/// How a graph is asked to be drawn.
public struct GraphOptions: Sendable, Hashable {
  /// The way to draw; nil for the best.
  public var style: GraphStyle?
  /// The columns to draw in; nil for those of the terminal.
  public var width: Int?
  /// Whether all of it is wanted, however long.
  public var showsAll = false
  /// The command that shows all of it, where that is known.
  public var commandForAll: String?

  /// Makes options that leave everything to the drawing.
  public init() {}

  /// Takes the options out of a command's words and leaves the rest.
  ///
  /// - Throws: A failure for an option that is not known or lacks its value.
  init(takenFrom words: inout [Substring]) throws {
    var rest: [Substring] = []
    var reading = words[...]
    while let word = reading.popFirst() {
      switch word {
      case "--all": showsAll = true
      case "--style": style = try Self.style(reading.popFirst())
      case "--width": width = try Self.width(reading.popFirst())
      case _ where word.hasPrefix("--"): throw Self.unknown(word)
      default: rest.append(word)
      }
    }
    words = rest
  }

  private static func style(_ word: Substring?) throws -> GraphStyle {
    if let style = word.flatMap({ GraphStyle(rawValue: String($0)) }) { return style }
    let known = GraphStyle.allCases.map(\.rawValue).joined(separator: " or ")
    throw Failure(
      command: word.map { "no such style: \($0)" } ?? "--style needs a name", hint: "choose \(known)")
  }

  private static func width(_ word: Substring?) throws -> Int {
    let limits = Appearance.widthLimits
    if let width = word.flatMap({ Int($0) }), limits.contains(width) { return width }
    throw Failure(
      command: word.map { "not a width: \($0)" } ?? "--width needs a number",
      hint: "choose \(limits.lowerBound) to \(limits.upperBound) columns")
  }

  private static func unknown(_ word: Substring) -> Failure {
    Failure(command: "no option \(word) here", hint: "there are --all, --style boxes|lanes and --width N")
  }
}
