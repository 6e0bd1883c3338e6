import TerminalDrawing

/// What stands behind `:plot`: what is to be plotted, and how.
///
///     f, g -5 5 --tangent 3 --dots block
///
/// A new option is a line in `options` and one in `set`.
struct PlotRequest {
  /// What is to be plotted, with the ends behind it where there are any.
  let subject: String
  /// How it is to look.
  private(set) var look = PlotLook()
  /// The file that is to hold the picture; nil where it is to be shown.
  private(set) var file: String?
  /// Whether equal steps of the heights are equal factors.
  private(set) var isLogarithmic = false
  /// Whether the derivative stands beside.
  private(set) var showsDerivative = false
  /// The place of a tangent, as an expression.
  private(set) var tangent: String?
  /// The place of a secant and how far on it goes, as expressions.
  private(set) var secant: (place: String, step: String)?

  /// Every option, with the words that it takes.
  static let options: [Command.Argument.Option] = [
    .taking("--tangent"), .taking("--secant"), .plain("--derivative"), .plain("--log"),
    .taking("--dots", Appearance.Dots.allCases.map(\.rawValue)), .taking("--width"), .plain("--table"),
    .plain("--svg"),
  ]

  /// Reads a command's argument; the options stand at its end.
  ///
  /// - Throws: A failure for an option that there is not, or that lacks what it takes.
  init(_ argument: String) throws {
    let words = argument.split(separator: " ")
    let start = words.firstIndex { Self.isKnown($0) } ?? words.endIndex
    subject = start < words.endIndex ? String(argument[..<words[start].startIndex]).trimmed : argument
    var rest = words[start...]
    while let option = rest.popFirst() {
      let operands = rest.prefix { !$0.hasPrefix("--") }.map(String.init)
      rest = rest.dropFirst(operands.count)
      try set(String(option), operands)
    }
  }

  /// Refuses options that a kind of plot has no use for.
  ///
  /// - Parameter kind: What is plotted: `a plot by layers`.
  func refuse(_ options: [String], for kind: String) throws {
    let given = [
      ("--tangent", tangent != nil), ("--secant", secant != nil), ("--derivative", showsDerivative),
      ("--log", isLogarithmic),
    ]
    guard let option = given.first(where: { $0.1 && options.contains($0.0) })?.0 else { return }
    let fitting = option == "--log" ? "functions and lists of numbers" : "functions"
    throw Failure(command: "\(option) is not for \(kind)", hint: "it is for \(fitting)")
  }

  /// The options for functions alone.
  static let functionOptions = ["--tangent", "--secant", "--derivative"]

  private static func isKnown(_ word: Substring) -> Bool { options.contains { $0.name == word } }

  private mutating func set(_ option: String, _ words: [String]) throws {
    switch option {
    case "--tangent": tangent = try Self.only(words, of: option, "a place, as in --tangent 3")
    case "--secant":
      guard (1...2).contains(words.count) else {
        throw Self.wrong(option, words, "a place and a step, as in --secant 3 0.5")
      }
      secant = (words[0], words.count > 1 ? words[1] : "1")
    case "--dots": look.dots = try Self.dots(Self.only(words, of: option, Self.dotNames))
    case "--width": look.width = try Self.width(words)
    case "--svg":
      if words.count > 1 { throw Self.wrong(option, words, "the name of a file, or nothing") }
      look.form = .svg
      file = words.first
    default: try setFlag(option, words)
    }
  }

  private mutating func setFlag(_ option: String, _ words: [String]) throws {
    guard Self.isKnown(option[...]) else { throw Failure(option: option, among: Self.options) }
    guard words.isEmpty else { throw Self.wrong(option, words, "nothing behind it") }
    switch option {
    case "--derivative": showsDerivative = true
    case "--log": isLogarithmic = true
    default: look.form = .table
    }
  }

  private static let dotNames = "one of " + Appearance.Dots.allCases.map(\.rawValue).joined(separator: " ")

  private static func dots(_ word: String) throws -> Appearance.Dots {
    guard let dots = Appearance.Dots(rawValue: word) else { throw wrong("--dots", [word], dotNames) }
    return dots
  }

  private static func width(_ words: [String]) throws -> Int {
    let limits = Appearance.widthLimits
    let wanted = "a number of columns from \(limits.lowerBound) to \(limits.upperBound)"
    guard let width = Int(try only(words, of: "--width", wanted)), limits.contains(width) else {
      throw wrong("--width", words, wanted)
    }
    return width
  }

  private static func only(_ words: [String], of option: String, _ wanted: String) throws -> String {
    guard words.count == 1 else { throw wrong(option, words, wanted) }
    return words[0]
  }

  private static func wrong(_ option: String, _ words: [String], _ wanted: String) -> Failure {
    Failure(
      command: words.isEmpty
        ? "\(option) needs a word behind it" : "\(option) can't be \(words.joined(separator: " "))",
      hint: "it takes \(wanted)")
  }
}
