import PythonRuntime
import TerminalDrawing

/// Matplotlib's names of colours as the few that a terminal has.
enum PlotColor {
  /// The letters that stand for colours.
  static let letters: Set<Character> = Set("bgrcmykw")

  /// The nearest colour here; nil for one without a likeness, which leaves the choice to the drawing.
  static func tint(_ name: String) -> Plot.Tint? {
    let plain = name.hasPrefix("tab:") ? String(name.dropFirst(4)) : name
    return likenesses.first { $0.names.contains(plain.lowercased()) }?.tint
  }

  /// The colour that an argument names; nil for none.
  static func tint(_ object: Object?) -> Plot.Tint? {
    if case .string(let text)? = object { tint(text.value) } else { nil }
  }

  private static let likenesses: [(tint: Plot.Tint, names: Set<String>)] = [
    (.blue, ["b", "blue", "c0", "navy", "royalblue", "steelblue", "c", "cyan"]),
    (.orange, ["orange", "c1", "darkorange", "y", "yellow", "gold"]),
    (.green, ["g", "green", "c2", "lime", "limegreen", "forestgreen", "darkgreen"]),
    (.red, ["r", "red", "c3", "crimson", "darkred", "tomato", "firebrick"]),
    (.purple, ["m", "magenta", "purple", "c4", "violet", "pink", "c6"]),
  ]
}
