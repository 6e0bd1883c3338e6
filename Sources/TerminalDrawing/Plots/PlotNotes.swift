/// What a plot does not show, said under it.
enum PlotNotes {
  /// Returns a line for points that are not finite, one for numbers of fields that are not, one for points without a logarithm,
  /// and one for heights beyond the frame.
  static func lines(_ plot: Plot, _ range: PlotRange, for appearance: Appearance) -> [StyledText] {
    sentences(plot, range).flatMap { sentence in
      TextWrap.wrap(StyledText(sentence, .dim), for: appearance, indent: 2).lines
    }
  }

  static func sentences(_ plot: Plot, _ range: PlotRange) -> [String] {
    let points = plot.series.flatMap(\.points) + plot.groups.flatMap(\.points)
    let missing = points.count { !$0.isFinite } + plot.bars.flatMap(\.bars).count { !$0.isFinite }
    var sentences: [String] = []
    if missing > 0 {
      sentences.append("\(counted(missing, "point")) \(missing == 1 ? "is" : "are") nan or inf and not drawn")
    }
    let unshaded = plot.fields.reduce(0) { $0 + $1.values.count { !$0.isFinite } }
    if unshaded > 0 {
      sentences.append(
        "\(counted(unshaded, "number")) of a field \(unshaded == 1 ? "is" : "are") nan or inf and not drawn")
    }
    let low = plot.countWithoutLogarithm
    if low > 0 {
      sentences.append(
        "\(counted(low, "point")) \(low == 1 ? "is" : "are") not above 0 and not drawn: no logarithm")
    }
    if let cut = range.cut {
      let (low, high) = (plainNumber(cut.lowerBound), plainNumber(cut.upperBound))
      let isPole = plot.series.contains { $0.pieces(over: range, cutsPeaks: plot.cutsPeaks).count > 1 }
      sentences.append(
        isPole
          ? "cut off: beside a pole the heights go on without end"
          : "cut off: the points reach from \(low) to \(high)")
    }
    return sentences
  }
}
