import PythonRuntime
import TerminalDrawing

/// What was entered at prompts, numbered from the oldest, the newest last.
///
///     8 earlier · :history all shows them
///      9  a = Value(2.0)
///     10  def double(x):
///             return 2 * x
///     11  double(a)
public struct HistoryList: Sendable, Hashable {
  /// An entry and its place among all, from 1.
  struct Numbered: Sendable, Hashable {
    let number: Int
    let text: String
  }

  /// What is listed, as far as a screen may hold it, or as much as was asked for.
  let entries: [Numbered]
  /// How many of them are left out before.
  private let leftOut: Int
  private let request: HistoryRequest

  /// No screen is so high; a reply is kept for as long as the notebook, and need not hold what is never shown.
  private static let mostOnScreen = 500

  /// Takes the entries that a request asks for.
  init(_ all: [HistoryEntry], _ request: HistoryRequest) {
    self.request = request
    let search = ScalarSearch(request.text.lowercased())
    let numbered = all.enumerated().lazy.map { Numbered(number: $0 + 1, text: $1.text) }
    // Whoever looks for a text has just typed it.
    let found = numbered.filter {
      request.text.isEmpty || search.isFound(in: $0.text.lowercased()) && !HistoryList.isSearch($0.text)
    }
    let listed = Array(found)
    entries = listed.suffix(request.count ?? HistoryList.mostOnScreen)
    leftOut = listed.count - entries.count
  }

  private static func isSearch(_ text: String) -> Bool {
    guard case .command(let name, let argument) = Request(text) else { return false }
    return !argument.isEmpty && name.hasPrefix("his") && "history".hasPrefix(name)
  }

  /// Draws the newest entries that the screen holds, or as many as were asked for.
  func draw(for appearance: Appearance) -> StyledText {
    // The prompt and the line that says what is missing want room as well.
    let room = request.count != nil ? Int.max : max(appearance.height - 3, 5)
    var rowCount = 0
    var newestFirst: [[StyledText]] = []
    for entry in entries.reversed() {
      let rows = draw(entry, for: appearance)
      rowCount += rows.count
      if rowCount > room, !newestFirst.isEmpty { break }
      newestFirst.append(rows)
    }
    let shown = StyledText(lines: newestFirst.reversed().flatMap { $0 })
    let hidden = leftOut + entries.count - newestFirst.count
    return hidden == 0 ? shown : earlier(hidden, for: appearance) + "\n" + shown
  }

  /// One entry: its number, and its rows below each other; what is too wide goes on further in.
  private func draw(_ entry: Numbered, for appearance: Appearance) -> [StyledText] {
    let number = "\(entry.number)"
    let margin = "\(entries.last?.number ?? 0)".count + 2
    let label = String(repeating: " ", count: margin - 2 - number.count) + number + "  "
    let text = StyledText(entry.text, .code)
    let rows = TextWrap.wrap(text, for: appearance, indent: margin, hanging: 2).lines
    let first = rows.first.map { $0.dropping(margin) } ?? StyledText()
    return [StyledText(label, .dim) + first] + rows.dropFirst()
  }

  private func earlier(_ count: Int, for appearance: Appearance) -> StyledText {
    let command = request.text.isEmpty ? ":history all" : ":history all \(request.text)"
    let line =
      StyledText("\(count) earlier · ", .dim) + StyledText(command, .code) + StyledText(" shows them", .dim)
    return TextWrap.wrap(line, for: appearance)
  }
}

extension StyledText {
  /// The text without the blanks of its margin.
  fileprivate func dropping(_ margin: Int) -> StyledText {
    guard let first = runs.first else { return self }
    var rest = StyledText(String(first.text.dropFirst(margin)), first.role)
    for run in runs.dropFirst() { rest.append(run.text, run.role) }
    return rest
  }
}
