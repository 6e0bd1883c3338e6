/// The bands of a field between its levels, each with its shade and its words.
///
///     blank 0   · 1
///     blank -1 to 0   · 0 to 1   ░ 1 to 2
struct FieldBands {
  /// The ends of the bands, rising; one more than there are bands.
  let edges: [Double]
  /// The two numbers that the field holds, where there are no others.
  private let pair: (low: Double, high: Double)?
  private let low, high: Double
  private let kind: Plot.Field.Kind
  private let names: [String]

  /// Looks at the numbers of a field; nil where none is finite.
  init?(_ field: Plot.Field) {
    let finite = field.values.lazy.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else { return nil }
    (self.low, self.high) = (low, high)
    kind = field.kind
    names = field.bandNames
    let isPair = low < high && finite.allSatisfy { $0 == low || $0 == high }
    switch field.levels {
    case .at(let levels):
      edges = levels
      pair = nil
    case .round(let count):
      edges = Self.edges(low, high, about: count, isPair: isPair, field.kind)
      pair = isPair ? (low, high) : nil
    }
  }

  private static func edges(
    _ low: Double, _ high: Double, about count: Int, isPair: Bool, _ kind: Plot.Field.Kind
  ) -> [Double] {
    let middle = low / 2 + high / 2
    if isPair { return kind == .lines ? [middle] : [low, middle, high] }
    let axis = Axis(low, high)
    if kind == .cells { return (0...6).map { axis.value(at: Double($0) / 6) } }
    let inside = axis.ticks(about: min(max(count, 1), 1_000)).filter { low < $0 && $0 < high }
    return kind == .lines ? (inside.isEmpty ? [middle] : inside) : [axis.low] + inside + [axis.high]
  }

  /// How many bands there are.
  var count: Int { max(0, edges.count - 1) }

  /// The band of a number; nil outside of all levels.
  func band(of value: Double) -> Int? {
    guard count > 0, let first = edges.first, let last = edges.last, first <= value, value <= last else {
      return nil
    }
    let above = edges.lastIndex { $0 <= value } ?? 0
    return min(above, count - 1)
  }

  /// How many levels a number has reached.
  func rise(of value: Double) -> Int { edges.count { $0 <= value } }

  /// The words for a band: its name, else its numbers.
  func name(_ band: Int) -> String {
    if band < names.count { return names[band] }
    if let pair { return plainNumber(band == 0 ? pair.low : pair.high) }
    return "\(plainNumber(edges[band])) to \(plainNumber(edges[band + 1]))"
  }

  // MARK: Shades

  /// The shade of a band: the higher the denser. Without numbers outside the levels the lowest band is blank.
  ///
  /// The bands of a matrix take all shades; regions begin with the lightest, so that points on them are seen.
  func shade(_ band: Int, _ charset: Charset) -> String {
    let shades = Self.shades(charset).dropFirst(hasOutside ? 1 : 0)
    let isSpread = count > shades.count || kind == .cells
    let place = isSpread ? band * (shades.count - 1) / max(1, count - 1) : band
    return shades[shades.startIndex + place]
  }

  private var hasOutside: Bool {
    guard let first = edges.first, let last = edges.last else { return true }
    return low < first || last < high
  }

  private static func shades(_ charset: Charset) -> [String] {
    charset == .ascii ? [" ", ".", ":", "-", "=", "%"] : [" ", "·", "░", "▒", "▓", "█"]
  }

  /// The colour of all shades: two are the two sides of a boundary, more are steps of grey.
  var role: Role { count == 2 ? .series(1) : .frame }
}
