import Notebook
import TerminalDrawing

@testable import Tutor

/// A demo whose teacher presses keys, and what a class sees of it.
final class DemoWalk {
  let demo: Demo
  private let seen: Seen

  /// What a class sees.
  private final class Seen {
    var output = ""
    var events: [DemoEvent] = []
    var screen = ""
  }

  init(
    _ lesson: Lesson, from first: Int = 0, appearance: Appearance = Appearance(width: 80),
    notebook: Notebook = Notebook(), hasPresenter: Bool = true
  ) {
    let seen = Seen()
    demo = Demo(lesson, in: notebook, hasPresenter: hasPresenter) { event in
      let text = Gate.render(event.text(for: appearance), for: appearance)
      seen.output += text
      seen.events.append(event)
      seen.screen = (event == .clear ? "" : seen.screen) + text
    }
    self.seen = seen
    demo.begin(atStep: first)
  }

  /// What the demo has shown.
  var events: [DemoEvent] { seen.events }

  /// All that was written.
  var output: String { seen.output }

  /// What stands on the screen: all since it was emptied last.
  var screen: String { seen.screen }

  /// A lesson of one step below its heading.
  convenience init(step: String, notebook: Notebook = Notebook()) throws {
    self.init(try DemoWalk.lesson("## Only\n\n" + step), notebook: notebook)
  }

  static func lesson(_ steps: String) throws -> Lesson {
    try Lesson("<!--\nid: own\nminutes: 5\n-->\n\n# My own\n\n\(steps)\n", file: "own.md")
  }

  static func lessons() throws -> [Lesson] {
    let course = Course.embedded
    return try course.entries.map { try course.lesson($0) }
  }

  /// Presses keys, and returns what they brought.
  @discardableResult
  func press(_ keys: Demo.Key...) -> String {
    let before = output.count
    for key in keys { demo.press(key) }
    return String(output.dropFirst(before))
  }

  /// Presses a letter again and again.
  @discardableResult
  func mash(_ letter: Character = "x", times: Int) -> String {
    let before = output.count
    for _ in 0..<times { demo.press(.letter(letter)) }
    return String(output.dropFirst(before))
  }

  /// Types the next input in full and runs it.
  @discardableResult
  func enter() -> String {
    mash(times: 500)
    return press(.enter)
  }

  /// The row in which the cursor is.
  var row: String { String(screen.split(separator: "\n", omittingEmptySubsequences: false).last ?? "") }

  /// The dim row that says what can be pressed, where there is one.
  var lastLine: String { screen.split(separator: "\n").last.map(String.init) ?? "" }

  /// What the notebook prints for a piece of Python that nobody sees.
  func value(_ text: String) -> [String] { demo.notebook.run(text).printedLines }

  /// Plays all of it, as somebody who presses only what goes on.
  func playThrough() {
    let play = AutomaticPlay(pace: 15)
    while let (key, _) = play.next(in: demo) { demo.press(key) }
  }
}
