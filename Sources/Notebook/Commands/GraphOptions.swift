import PythonRuntime
import TerminalDrawing

/// How a graph is asked to be drawn, by `:graph` and by `micrograd draw`.
///
/// A new option is a line in `list` and one in `set`.
public struct GraphOptions: Sendable, Hashable {
  /// How it is drawn.
  public var look = GraphLook()
  /// The columns to draw in; nil for those of the terminal.
  public var width: Int?
  /// Whether only ASCII is wanted, whatever the terminal can show.
  public var isASCII = false
  /// Whether all of it is wanted, however long.
  public var showsAll = false
  /// The value around which it is drawn; nil for all that the value was made from.
  public var focus: String?
  /// How many steps away from the value are drawn; nil for all.
  public var depth: Int?
  /// What is drawn as one value each: layers or neurons; nil for nothing.
  public var grouping: Graph.Grouping?
  /// The part of a network that is drawn whole, its own parts and the other layers as one value each.
  public var expanded: String?
  /// The command that draws the graph, where that is known.
  public var command: String?

  /// Makes options that leave everything to the drawing.
  public init() {}

  /// Every option, with the words that it takes.
  static let list: [Command.Argument.Option] = [
    .plain("--all"), .taking("--style", GraphStyle.allCases.map(\.rawValue)), .taking("--focus"),
    .taking("--depth"), .plain("--fold"), .plain("--no-fold"), .plain("--data-only"), .plain("--grad-only"),
    .taking("--direction", ["LR", "TB"]), .taking("--group", Graph.Grouping.allCases.map(\.rawValue)),
    .taking("--expand"), .plain("--ascii"), .taking("--width"),
  ]

  private mutating func set(_ option: Substring, _ word: Substring?) throws {
    switch option {
    case "--all": showsAll = true
    case "--style": look.style = try Self.style(word)
    case "--focus": focus = try Self.value(of: option, word, "a value's name", { String($0) })
    case "--depth":
      depth = try Self.value(of: option, word, "a number of steps") { Int($0).flatMap { $0 < 0 ? nil : $0 } }
    case "--fold": look.folds = true
    case "--no-fold": look.folds = false
    case "--data-only": try show(.data, only: option)
    case "--grad-only": try show(.gradient, only: option)
    case "--direction":
      look.runsRight = try Self.value(of: option, word, "LR or TB") { ["LR": true, "TB": false][$0] }
    case "--group":
      grouping = try Self.value(of: option, word, "layers or neurons") {
        Graph.Grouping(rawValue: String($0))
      }
    case "--expand":
      expanded = try Self.value(of: option, word, "a layer or a neuron, such as l0", { String($0) })
    case "--ascii": isASCII = true
    default: width = try Self.width(word)
    }
  }

  private mutating func show(_ numbers: Graph.Numbers, only option: Substring) throws {
    guard look.numbers == .both || look.numbers == numbers else {
      throw Failure(
        command: "--data-only and --grad-only leave no number to show",
        hint: "without both of them each value shows its data and its grad")
    }
    look.numbers = numbers
  }

  private static func style(_ word: Substring?) throws -> GraphStyle {
    if let style = word.flatMap({ GraphStyle(rawValue: String($0)) }) { return style }
    let known = GraphStyle.allCases.map(\.rawValue).joined(separator: " ")
    throw Failure(
      command: word.map { "no such style: \($0)" } ?? "--style needs a name",
      hint: word.flatMap { Suggestion.hint(for: String($0), among: GraphStyle.allCases.map(\.rawValue)) }
        ?? "choose one of \(known)")
  }

  private static func width(_ word: Substring?) throws -> Int {
    let limits = Appearance.widthLimits
    if let width = word.flatMap({ Int($0) }), limits.contains(width) { return width }
    throw Failure(
      command: word.map { "not a width: \($0)" } ?? "--width needs a number",
      hint: "choose \(limits.lowerBound) to \(limits.upperBound) columns")
  }

  private static func value<Value>(
    of option: Substring, _ word: Substring?, _ wanted: String, _ read: (Substring) -> Value?
  ) throws -> Value {
    if let value = word.flatMap(read) { return value }
    throw Failure(
      command: word.map { "\(option) can't be \($0)" } ?? "\(option) needs a word behind it",
      hint: "it takes \(wanted)")
  }
}

// MARK: - Reading

extension GraphOptions {
  /// Takes options from words as a shell gives them.
  ///
  /// - Throws: A failure for an option that lacks its value or has none of its own.
  public init(words: [String]) throws {
    var rest = words[...]
    while let word = rest.popFirst() {
      try set(word[...], Self.takesWord(word[...]) ? rest.popFirst().map { $0[...] } : nil)
    }
  }

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
    guard let option = words.first, Self.isKnown(option) else { return false }
    let value = Self.takesWord(option) ? words.dropFirst().first : nil
    try set(option, value)
    argument = argument[(value ?? option).endIndex...].withoutBlanks
    return true
  }

  private mutating func takeLast(_ argument: inout Substring) throws -> Bool {
    guard let last = argument.lastWord else { return false }
    let before = argument[..<last.startIndex].withoutBlanks
    if Self.isKnown(last) {
      try set(last, nil)
      argument = before
      return true
    }
    guard let option = before.lastWord, Self.takesWord(option) else { return false }
    let rest = before[..<option.startIndex].withoutBlanks
    // What looks like an option may stand in a text of the expression.
    guard String(rest).isClosed else { return false }
    try set(option, last)
    argument = rest
    return true
  }

  private static func isKnown(_ word: Substring) -> Bool { list.contains { $0.name == word } }

  private static func takesWord(_ word: Substring) -> Bool {
    list.contains { $0.name == word && $0.takesWord }
  }
}

// MARK: - The part that is drawn

extension GraphOptions {
  /// The part of a graph that is asked for, and what is to be said of the rest.
  func part(of whole: Graph) throws -> (graph: Graph, note: String?) {
    let graph = try folded(whole)
    guard focus != nil || depth != nil else { return (graph, nil) }
    let center = try center(of: graph)
    let steps = depth ?? 1
    let (part, leftOut) = graph.part(around: center, below: steps, above: focus == nil ? 0 : steps)
    if leftOut == 0 { return (part, nil) }
    return (part, "\(counted(leftOut, "more value")) beyond \(counted(steps, "step"))")
  }

  /// The graph with parts of networks as one value each, where that is asked for.
  private func folded(_ graph: Graph) throws -> Graph {
    guard grouping != nil || expanded != nil else { return graph }
    guard !graph.groups.isEmpty else {
      throw Failure(
        command: "that graph has no layers", hint: "bind the network to a name: model = MLP(3, [4, 4, 1])")
    }
    let opened = try expanded.map { name in
      if let group = graph.group(named: name) { return group }
      let known = graph.groups.prefix(12).map(\.name).joined(separator: " ")
      throw Failure(command: "no part of that graph is called \(name)", hint: "there are \(known)")
    }
    if let folded = graph.folded(to: grouping ?? .layers, opening: opened) { return folded }
    throw Failure(
      command: "a layer of that graph is made from its own results", hint: "try --group neurons")
  }

  /// Whether the command is one of the shell's, and not of the prompt's.
  private var isOfShell: Bool { command?.hasPrefix("micrograd ") == true }

  /// The command for another value: `graph L`, or `micrograd draw one.py L`.
  func command(for name: String, insteadOf expression: String) -> String {
    guard let command, isOfShell else { return "graph \(name)" }
    return expression.isEmpty ? "\(command) \(name)" : String(command.dropLast(expression.count)) + name
  }

  private func center(of graph: Graph) throws -> Int {
    guard let focus else { return graph.root ?? graph.nodes.count - 1 }
    if let place = graph.place(named: focus) { return place }
    throw Failure(
      command: "no value of that graph is called \(focus)",
      hint: "for example \(isOfShell ? command ?? "" : ":graph L") --focus e")
  }
}

extension Substring {
  fileprivate var withoutBlanks: Substring {
    guard let last = lastIndex(where: { $0 != " " }) else { return prefix(0) }
    return self[...last].drop { $0 == " " }
  }

  fileprivate var lastWord: Substring? { split(separator: " ").last }
}
