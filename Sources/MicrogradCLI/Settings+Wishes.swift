import Notebook
import TerminalDrawing

extension Settings {
  /// What the person who runs the command has chosen for all sessions.
  static let ofPerson = Settings(path: standardPath())

  /// How many digits drawings show after the point.
  var digits: Int { Int(word(.digits)) ?? 4 }
}

extension Appearance.Wishes {
  /// The wishes, and where neither they nor the environment say anything, what was chosen for all sessions.
  ///
  /// A locale says what a terminal can show: of what it can, less may be chosen, but not more.
  func completed(by settings: Settings, _ environment: [String: String]) -> Appearance.Wishes {
    var all = self
    if charset == nil {
      switch settings.word(.charset) {
      case "ascii": all.charset = .ascii
      case "unicode" where environment.firstSet(Variables.locale) == nil && !environment.isDumb:
        all.charset = .unicode
      default: break
      }
    }
    if color == .auto, environment.firstSet(Variables.color) == nil {
      all.color = Appearance.ColorWish(rawValue: settings.word(.color)) ?? .auto
    }
    if environment.firstSet(Variables.plain) == nil { all.plain = plain || settings.word(.plain) == "on" }
    return all
  }

  /// Whether long answers are shown page by page.
  func showsPages(_ settings: Settings) -> Bool { pages && settings.word(.pager) == "on" }

  /// Tells the settings which flags and variables come before them in this session.
  func overrule(_ settings: Settings, _ environment: [String: String]) {
    let locale = environment.isDumb ? "TERM=dumb" : environment.firstSet(Variables.locale)
    let overruling: [(Settings.Entry, String?)] = [
      (
        .charset,
        charset.map { $0 == .ascii ? "--ascii" : "--unicode" } ?? (isUnicode(environment) ? nil : locale)
      ),
      (.color, color == .auto ? environment.firstSet(Variables.color) : "--color \(color.rawValue)"),
      (.plain, plain ? "--plain" : environment.firstSet(Variables.plain)),
      (.keys, environment.firstSet(Variables.keys)),
      (.pager, pages ? nil : "--no-pager"),
    ]
    for case (let entry, let other?) in overruling { settings.overrule(entry, by: other) }
  }

  private func isUnicode(_ environment: [String: String]) -> Bool {
    Appearance.detect(environment: environment, isTerminal: true).charset == .unicode
  }
}

extension [String: String] {
  /// The first of some variables that is not empty, with its value.
  fileprivate func firstSet(_ names: [String]) -> String? {
    names.first { self[$0]?.isEmpty == false }.map { "\($0)=\(self[$0] ?? "")" }
  }

  /// Whether the terminal says of itself that it can do next to nothing.
  fileprivate var isDumb: Bool { self["TERM"] == "dumb" }
}
