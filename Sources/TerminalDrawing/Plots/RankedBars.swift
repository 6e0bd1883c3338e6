/// Named numbers as bars from left to right, one a line: how large each is beside the others.
///
///     |grad| of 3 values   largest 3 at a   smallest 1 at c
///     a ████████████████████████ -3
///     b ████████████████          2
///     c ████████                  1
public struct RankedBars: Sendable, Hashable {
  /// One bar; its length is the size of the number, whose sign is written.
  public struct Bar: Sendable, Hashable {
    /// The words before it.
    public var name: String
    /// The number; one that is not finite has no bar.
    public var value: Double

    /// Makes a bar.
    public init(name: String, value: Double) {
      self.name = name
      self.value = value
    }
  }

  /// The line above; may be empty.
  public var title: String
  /// The numbers that the picture is about, after the title or under it; may be empty.
  public var caption = ""
  /// The bars, from the top on.
  public var bars: [Bar]

  /// Makes bars under a title.
  public init(title: String, bars: [Bar]) {
    self.title = title
    self.bars = bars
  }
}

extension RankedBars {
  /// The largest size of a number; 0 where none is finite.
  var largest: Double { bars.map { abs($0.value) }.filter(\.isFinite).max() ?? 0 }

  /// The share of the longest bar; 0 for a number that is not finite.
  func share(of bar: Bar) -> Double {
    guard largest > 0, bar.value.isFinite else { return 0 }
    return abs(bar.value) / largest
  }

  /// Returns the picture in the form that is asked for; in plain mode a line for each number.
  public func draw(_ look: PlotLook = PlotLook(), for appearance: Appearance) -> StyledText {
    if look.form == .svg { return StyledText(svg, .printed) }
    let appearance = appearance.with(look)
    if appearance.plain { return sentences(for: appearance) }
    var heading = Plot(title: title)
    heading.caption = caption
    let width = min(appearance.width, PlotDrawing.widest)
    return StyledText(
      lines: PlotHeading.lines(heading, width: width, appearance.charset) + rows(width, appearance))
  }

  private func rows(_ width: Int, _ appearance: Appearance) -> [StyledText] {
    let names = bars.map {
      Truncation.end(
        Gate.quoted($0.name, charset: appearance.charset), width: width / 3, charset: appearance.charset)
    }
    let numbers = bars.map { number($0.value, .general) }
    let nameWidth = names.map { CellWidth.of($0) }.max() ?? 0
    let numberWidth = numbers.map(\.utf8.count).max() ?? 0
    let room = max(1, width - nameWidth - numberWidth - 2)
    return bars.indices.map { place in
      let line = Self.line(share(of: bars[place]), room, appearance)
      return StyledText(names[place].rightAligned(to: nameWidth) + " ")
        + StyledText(line, .series(0))
        + StyledText(String(repeating: " ", count: room - CellWidth.of(line)) + " ")
        + StyledText(numbers[place].rightAligned(to: numberWidth))
    }
  }

  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// A bar of a share of some columns; of a number that is not 0 something is always seen.
  private static func line(_ share: Double, _ room: Int, _ appearance: Appearance) -> String {
    guard share > 0 else { return "" }
    let steps = appearance.charset == .ascii ? 1 : appearance.dots == .block ? 2 : 8
    let length = max(1, Int(exactly: (share * Double(room * steps)).rounded()) ?? 0)
    let full = String(repeating: appearance.charset == .ascii ? "#" : "█", count: length / steps)
    return full + eighths[length % steps * 8 / steps]
  }

  private func sentences(for appearance: Appearance) -> StyledText {
    let heading = [title, caption].filter { !$0.isEmpty }
    let lines = heading + bars.map { "\($0.name): \(number($0.value, .general))" }
    return TextWrap.wrap(
      (lines.isEmpty ? ["nothing to draw"] : lines).joined(separator: "\n"), for: appearance, hanging: 2)
  }
}

extension RankedBars {
  /// A picture for browsers.
  private var svg: String {
    var canvas = SVGCanvas()
    canvas.text(title, x: 20, y: 26, size: 15, "font-weight=\"bold\"")
    canvas.text(caption, x: 20, y: 44, size: 11, "fill=\"#555\"")
    for (place, bar) in bars.enumerated() {
      let y = 58 + 20 * Double(place)
      canvas.text(bar.name, x: 132, y: y + 12, .end, size: 12)
      canvas.rectangle(
        x: 140, y: y, width: share(of: bar) * 400, height: 15, "fill=\"\(PlotLayers.color(0))\"")
      canvas.text(number(bar.value, .general), x: 148 + share(of: bar) * 400, y: y + 12, size: 12)
    }
    return canvas.document(width: PlotPanel.width, height: 70 + 20 * Double(bars.count))
  }
}
