/// The signs by which the curves and groups of a plot are told apart without colour.
struct PlotSigns {
  /// What a curve is drawn with where one sign is one cell.
  let curves: [String]
  /// The letter of each group of points.
  let groups: [String]
  /// A point that is marked.
  let mark: String

  init(_ plot: Plot, _ charset: Charset) {
    // A dot is the shade of a region.
    let strokes = plot.fields.isEmpty ? ["*", ".", "+", "#"] : ["*", "~", "+", "#"]
    let lineCount = plot.series.count + plot.fields.count { $0.kind == .lines }
    curves = (0..<lineCount).map { strokes[$0 % strokes.count] }
    mark = charset == .ascii ? "@" : "●"
    groups = Self.letters(plot.groups, taken: charset == .ascii ? Set(curves) : [])
  }

  /// The letter asked for, else the first that no group has.
  private static func letters(_ groups: [Plot.Group], taken: Set<String>) -> [String] {
    let asked = Set(groups.compactMap(\.sign))
    var free = ["o", "x", "+", "*", "#", "v", "s", "d"].filter { !taken.contains($0) && !asked.contains($0) }
    var used: Set<String> = []
    return groups.enumerated().map { place, group in
      if let sign = group.sign, !taken.contains(sign), used.insert(sign).inserted { return sign }
      return free.isEmpty ? String(UnicodeScalar(UInt8(ascii: "a") + UInt8(place % 26))) : free.removeFirst()
    }
  }
}
