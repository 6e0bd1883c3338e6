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
}

// MARK: - Reading

extension GraphOptions {
  /// Takes the options from both ends of a command's argument, and leaves the expression between them as it is.
  ///
  ///     --all d["a  b"] --style lanes        d["a  b"]
  ///
  /// - Throws: A failure for an option that lacks its value or has none of its own.
  init(takenFrom argument: inout Substring) throws {
    argument = argument.withoutBlanks
    while try takeFirst(&argument) {}
    while try takeLast(&argument) {}
  }

  private mutating func takeFirst(_ argument: inout Substring) throws -> Bool {
    let words = argument.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
    guard let option = words.first, Self.names.contains(option) else { return false }
    let value = words.dropFirst().first
    try set(option, value)
    let end = option == "--all" ? option.endIndex : value?.endIndex ?? option.endIndex
    argument = argument[end...].withoutBlanks
    return true
  }

  private mutating func takeLast(_ argument: inout Substring) throws -> Bool {
    guard let last = argument.lastWord else { return false }
    let before = argument[..<last.startIndex].withoutBlanks
    if Self.names.contains(last) {
      try set(last, nil)
      argument = before
      return true
    }
    // `"]` and the like belong to a text of the expression.
    guard let option = before.lastWord, Self.names.contains(option), option != "--all",
      last.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" })
    else { return false }
    try set(option, last)
    argument = before[..<option.startIndex].withoutBlanks
    return true
  }

  private static let names: Set<Substring> = ["--all", "--style", "--width"]

  private mutating func set(_ option: Substring, _ value: Substring?) throws {
    switch option {
    case "--all": showsAll = true
    case "--style": style = try Self.style(value)
    default: width = try Self.width(value)
    }
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

  /// Evaluates an expression; where it fails and has a `--word` at an end, says that there is no such option.
  ///
  /// `a --b` is Python, and means `a + b`: only what fails was meant as an option.
  static func namingUnknown<Result>(around expression: String, _ evaluate: () throws -> Result) throws
    -> Result
  {
    do { return try evaluate() } catch {
      let words = expression.split(separator: " ")
      guard let word = [words.first, words.last].compactMap({ $0 }).first(where: { $0.hasPrefix("--") })
      else { throw error }
      throw Failure(
        command: "no option \(word) here", hint: "there are --all, --style boxes|lanes and --width N")
    }
  }
}

extension Substring {
  fileprivate var withoutBlanks: Substring {
    guard let last = lastIndex(where: { $0 != " " }) else { return prefix(0) }
    return self[...last].drop { $0 == " " }
  }

  fileprivate var lastWord: Substring? { split(separator: " ").last }
}
