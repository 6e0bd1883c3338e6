/// The text of an SVG picture while it grows, and the ways to add to it.
///
/// Whatever text comes in is escaped here, so that a picture holds no element but ours.
struct SVGCanvas {
  private(set) var body = ""
  private let font = "font-family=\"sans-serif\""

  /// What a plot's colours are on a dark page: each by its name, but those of the data that suit both.
  private static let darkColors = """
    @media(prefers-color-scheme:dark){[fill="white"]{fill:#161b22} text,[fill="black"]{fill:#e6edf3} [fill="#555"]{fill:#9da7b3}
    [stroke="#333"],[stroke="#777"],[stroke="#999"]{stroke:#8b949e} [stroke="#ccc"]{stroke:#30363d} [stroke="white"]{stroke:#161b22}
    [fill="#dcebf5"]{fill:#16344a} [fill="#fbeccb"]{fill:#443716} [fill="#0072b2"]{fill:#4aa3df}
    [stroke="#0072b2"]{stroke:#4aa3df}}
    """

  /// The whole document.
  func document(width: Double, height: Double) -> String {
    let size = "width=\"\(Self.text(width))\" height=\"\(Self.text(height))\""
    let box = "viewBox=\"0 0 \(Self.text(width)) \(Self.text(height))\""
    return """
      <svg xmlns="http://www.w3.org/2000/svg" \(size) \(box)>
      <style>\(Self.darkColors)</style>
      <rect width="100%" height="100%" fill="white"/>
      \(body)</svg>

      """
  }

  /// The whole document, its colours in a style sheet, so that they suit a dark page too.
  func document(width: Double, height: Double, margin: Double, style: String) -> String {
    let size = "width=\"\(Self.text(width))\" height=\"\(Self.text(height))\""
    let box =
      "viewBox=\"\(Self.text(-margin)) \(Self.text(-margin)) \(Self.text(width)) \(Self.text(height))\""
    return """
      <svg xmlns="http://www.w3.org/2000/svg" \(size) \(box)>
      <style>\(style)</style>
      \(body)</svg>

      """
  }

  /// Where a text stands: its start, its middle or its end at the place.
  enum Anchor: String {
    case start, middle, end
  }

  mutating func add(_ element: String) { body += element + "\n" }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ look: String) {
    let ends = zip(["x1", "y1", "x2", "y2"], [x1, y1, x2, y2]).map { "\($0)=\"\(Self.text($1))\"" }
    add("<line \(ends.joined(separator: " ")) \(look)/>")
  }

  mutating func rectangle(x: Double, y: Double, width: Double, height: Double, _ look: String) {
    let sides = zip(["x", "y", "width", "height"], [x, y, width, height]).map { "\($0)=\"\(Self.text($1))\"" }
    add("<rect \(sides.joined(separator: " ")) \(look)/>")
  }

  mutating func polyline(_ points: [Plot.Point], _ look: String) {
    let places = points.map { "\(Self.text($0.x)),\(Self.text($0.y))" }.joined(separator: " ")
    add("<polyline points=\"\(places)\" fill=\"none\" \(look)/>")
  }

  mutating func circle(x: Double, y: Double, radius: Double, _ look: String) {
    add("<circle cx=\"\(Self.text(x))\" cy=\"\(Self.text(y))\" r=\"\(Self.text(radius))\" \(look)/>")
  }

  /// A text that a style sheet gives its look.
  mutating func text(_ words: String, x: Double, y: Double, _ anchor: Anchor = .start, class name: String) {
    guard !words.isEmpty else { return }
    let place = "x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" text-anchor=\"\(anchor.rawValue)\""
    add("<text \(place) class=\"\(name)\">\(Self.escaped(words))</text>")
  }

  mutating func path(_ commands: String, _ look: String) { add("<path d=\"\(commands)\" \(look)/>") }

  mutating func text(
    _ words: String, x: Double, y: Double, _ anchor: Anchor = .start, size: Int = 12, _ look: String = ""
  ) {
    guard !words.isEmpty else { return }
    let place = "x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" text-anchor=\"\(anchor.rawValue)\""
    add(
      "<text \(place) \(font) font-size=\"\(size)\"\(look.isEmpty ? "" : " " + look)>\(Self.escaped(words))</text>"
    )
  }

  /// A coordinate to a tenth.
  static func text(_ value: Double) -> String {
    let text = formatted("%.1f", value)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// Somebody's text in one line, as XML may hold it.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result += " "
      default: result.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{fffd}")
      }
    }
    return result
  }

  /// Whether XML 1.0 has the scalar in its production Char, controls of the second kind left out.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && !(0x7f..<0xa0).contains(scalar.value) && !(0xfffe...0xffff).contains(scalar.value)
  }
}
