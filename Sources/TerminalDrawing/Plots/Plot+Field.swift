extension Plot {
  /// Numbers over a rectangle, of which regions or the lines between them are drawn.
  public struct Field: Sendable, Hashable {
    /// What is drawn of a field.
    public enum Kind: Sendable, Hashable {
      /// A shade for each band between two levels; between the places the numbers are joined straight.
      case bands
      /// A shade for each class, whose number the field holds, from 0 on; a place has that of the nearest number.
      case classes
      /// A line along each level.
      case lines
      /// A shade for each number, over a rectangle around its place: a picture of a matrix.
      case cells
    }

    /// Where one band ends and the next begins.
    public enum Levels: Sendable, Hashable {
      /// At round numbers, about so many bands; where the field holds two numbers only, between them.
      case round(about: Int)
      /// At these numbers, rising; nothing is drawn below the first and above the last.
      case at([Double])
    }

    /// What is drawn.
    public var kind: Kind
    /// The places of the columns, rising.
    public var xs: [Double]
    /// The places of the rows, rising.
    public var ys: [Double]
    /// The numbers, row by row; one that is not finite has no shade.
    public var values: [Double]
    /// Where one band ends and the next begins.
    public var levels: Levels
    /// What the numbers are called in words; may be empty.
    public var name: String
    /// What the bands are called, from the lowest on; without them their numbers are told.
    public var bandNames: [String] = []

    /// Makes a field.
    ///
    /// - Precondition: There is a number for each column of each row, and neither is missing.
    public init(
      _ kind: Kind, xs: [Double], ys: [Double], values: [Double], levels: Levels = .round(about: 5),
      name: String = ""
    ) {
      precondition(!xs.isEmpty && !ys.isEmpty, "a field has a column and a row at least")
      precondition(values.count == xs.count * ys.count, "a field has a number for each place")
      self.kind = kind
      self.xs = xs
      self.ys = ys
      self.values = values
      self.levels = levels
      self.name = name
    }
  }
}

extension Plot.Field {
  /// The horizontal and the vertical extent; the cells of a matrix reach half a step beyond their places.
  public var extent: (x: ClosedRange<Double>, y: ClosedRange<Double>) { (extent(of: xs), extent(of: ys)) }

  private func extent(of places: [Double]) -> ClosedRange<Double> {
    let (first, last) = (places[0], places[places.count - 1])
    guard kind == .cells else { return first...max(first, last) }
    let (before, after) =
      places.count == 1 ? (0.5, 0.5) : ((places[1] - first) / 2, (last - places[places.count - 2]) / 2)
    return first - before...max(first - before, last + after)
  }

  /// The number at a place; nil outside, and where a number beside it is not finite. O(log places).
  func value(x: Double, y: Double) -> Double? {
    kind == .cells || kind == .classes ? nearest(x, y) : joined(x, y)
  }

  private func nearest(_ x: Double, _ y: Double) -> Double? {
    guard extent.x.contains(x), extent.y.contains(y) else { return nil }
    return finite(Self.nearest(y, ys), Self.nearest(x, xs))
  }

  private static func nearest(_ number: Double, _ places: [Double]) -> Int {
    let (place, share) = position(number, places)
    return share > 0.5 ? place + 1 : place
  }

  /// The number between the four places around: linear along both axes.
  private func joined(_ x: Double, _ y: Double) -> Double? {
    guard extent.x.contains(x), extent.y.contains(y) else { return nil }
    let (column, across) = Self.position(x, xs)
    let (row, up) = Self.position(y, ys)
    guard let low = mix(row, column, across), let high = up > 0 ? mix(row + 1, column, across) : low else {
      return nil
    }
    return low * (1 - up) + high * up
  }

  private func mix(_ row: Int, _ column: Int, _ share: Double) -> Double? {
    guard let left = finite(row, column), let right = share > 0 ? finite(row, column + 1) : left else {
      return nil
    }
    return left * (1 - share) + right * share
  }

  private func finite(_ row: Int, _ column: Int) -> Double? {
    let value = values[row * xs.count + column]
    return value.isFinite ? value : nil
  }

  /// The last place that is not above a number, and the share of the way to the next one.
  private static func position(_ number: Double, _ places: [Double]) -> (place: Int, share: Double) {
    var (low, high) = (0, places.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if places[middle] <= number { low = middle } else { high = middle - 1 }
    }
    guard low + 1 < places.count, number > places[low] else { return (low, 0) }
    let share = (number / 2 - places[low] / 2) / (places[low + 1] / 2 - places[low] / 2)
    return (low, min(max(share, 0), 1))
  }
}
