/// What the shades and lines of fields mean.
enum FieldLegend {
  /// More bands than these are told by the two ends alone.
  private static let mostNamed = 6

  /// Returns the sign, its colour and the words for each thing to know.
  static func entries(_ plot: Plot, _ signs: PlotSigns, _ charset: Charset) -> [(String, Role, String)] {
    var lineCount = 0
    return plot.fields.flatMap { field -> [(String, Role, String)] in
      guard let bands = FieldBands(field) else { return [] }
      guard field.kind == .lines else { return shades(bands, charset) }
      lineCount += 1
      let place = plot.series.count + lineCount - 1
      let sign = charset == .ascii ? signs.curves[place] : "─"
      return [(sign, .series(plot.tint(ofSeries: place)), levels(bands.edges))]
    }
  }

  private static func shades(_ bands: FieldBands, _ charset: Charset) -> [(String, Role, String)] {
    let all = Array(0..<bands.count)
    let named = bands.count <= mostNamed ? all : [0, bands.count - 1]
    return named.map { band in
      let sign = bands.shade(band, charset)
      return (sign == " " ? "blank" : sign, sign == " " ? .plain : bands.role, bands.name(band))
    }
  }

  /// The words for the levels of lines.
  static func levels(_ levels: [Double]) -> String {
    let words = levels.prefix(6).map(plainNumber).joined(separator: ", ")
    return (levels.count == 1 ? "at " : "lines at ") + words + (levels.count > 6 ? ", and so on" : "")
  }
}
