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
  func completed(by settings: Settings, _ environment: [String: String]) -> Appearance.Wishes {
    let isSilent = { (names: [String]) in names.allSatisfy { environment[$0]?.isEmpty ?? true } }
    var all = self
    all.charset = charset ?? ["unicode": .unicode, "ascii": .ascii][settings.word(.charset)]
    if color == .auto, isSilent(["NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE"]) {
      all.color = Appearance.ColorWish(rawValue: settings.word(.color)) ?? .auto
    }
    if isSilent(["MICROGRAD_PLAIN", "ACCESSIBLE"]) { all.plain = plain || settings.word(.plain) == "on" }
    return all
  }

  /// Whether long answers are shown page by page.
  func showsPages(_ settings: Settings) -> Bool { pages && settings.word(.pager) == "on" }
}
