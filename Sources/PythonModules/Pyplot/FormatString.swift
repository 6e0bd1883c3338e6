import PythonRuntime
import TerminalDrawing

/// The short way to say how a curve looks: `'r--'`, `'o'`, `'k.-'`.
struct FormatString {
  var tint: Plot.Tint?
  var marker: String?
  /// How the line is broken; nil where there is no word of a line.
  var dash: Plot.Dash?

  /// Reads a colour, a marker and a line in any order.
  ///
  /// - Throws: ValueError with matplotlib's words.
  init(_ text: String) throws {
    var rest = text[...]
    while let first = rest.first {
      if let (word, dash) = Self.dashes.first(where: { rest.hasPrefix($0.word) }) {
        if self.dash != nil { throw Self.mistake(text, "two linestyle symbols") }
        self.dash = dash
        rest = rest.dropFirst(word.count)
        continue
      }
      if first == "C", let digit = rest.dropFirst().first, digit.isASCII, digit.isNumber {
        tint = PlotColor.tint("C\(digit)")
        rest = rest.dropFirst(2)
        continue
      }
      if Self.markers.contains(first) {
        if marker != nil { throw Self.mistake(text, "two marker symbols") }
        marker = String(first)
      } else if PlotColor.letters.contains(first) {
        tint = PlotColor.tint(String(first))
      } else {
        throw Self.mistake(text, "unrecognized character '\(first)'")
      }
      rest = rest.dropFirst()
    }
  }

  /// The word of a line by itself, as `linestyle=` has it; `.none` inside for no line.
  ///
  /// - Throws: ValueError with matplotlib's words.
  static func dash(_ word: String) throws -> Plot.Dash? {
    switch word {
    case "-", "solid": .solid
    case "--", "dashed": .dashed
    case ":", "dotted": .dotted
    case "-.", "dashdot": .dashDotted
    case "", " ", "None", "none": nil
    default: throw PythonError.value("'\(word)' is not a valid value for ls.")
    }
  }

  private static let dashes: [(word: String, dash: Plot.Dash)] = [
    ("--", .dashed), ("-.", .dashDotted), ("-", .solid), (":", .dotted),
  ]

  private static let markers: Set<Character> = Set(".,ov^<>12348spP*hH+xXDd|_")

  private static func mistake(_ text: String, _ reason: String) -> PythonError {
    .value("'\(text)' is not a valid format string (\(reason))")
  }

  /// The sign by which a marker is drawn; nil for the usual one.
  ///
  /// - Throws: ValueError for a marker that matplotlib doesn't know.
  static func sign(ofMarker marker: String?) throws -> String? {
    switch marker {
    case nil, "": return nil
    case "o", "8", "h", "H", "p": return "o"
    case ".", ",": return "."
    case "x", "X": return "x"
    case "+", "P": return "+"
    case "*": return "*"
    case "s": return "#"
    case "D", "d": return "d"
    case "^", "v", "<", ">", "|", "_", "1", "2", "3", "4": return marker
    case let other?: throw PythonError.value("Unrecognized marker style '\(other)'")
    }
  }
}
