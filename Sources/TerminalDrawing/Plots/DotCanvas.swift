/// A grid of cells that are themselves grids of dots: braille 2 by 4, quarters 2 by 2, or one sign a cell.
struct DotCanvas {
  /// What dots are made of.
  enum Kind {
    case braille, block, sign

    /// The dots of a cell.
    var columns: Int { self == .sign ? 1 : 2 }
    var rows: Int { self == .braille ? 4 : self == .block ? 2 : 1 }
  }

  let kind: Kind
  let width: Int
  let height: Int
  private var masks: [UInt8]
  private var series: [Int]

  /// Makes a blank canvas of cells.
  init(_ kind: Kind, width: Int, height: Int) {
    self.kind = kind
    self.width = width
    self.height = height
    masks = [UInt8](repeating: 0, count: width * height)
    series = [Int](repeating: 0, count: width * height)
  }

  /// The dots in a row and in a column.
  var dotColumns: Int { width * kind.columns }
  var dotRows: Int { height * kind.rows }

  /// Sets a dot; one outside the canvas is lost. Dots of a cell add up, its colour is the last one's.
  mutating func set(column: Int, row: Int, series place: Int) {
    guard 0 <= column, column < dotColumns, 0 <= row, row < dotRows else { return }
    let cell = row / kind.rows * width + column / kind.columns
    masks[cell] |= bit(column % kind.columns, row % kind.rows)
    series[cell] = place
  }

  private func bit(_ column: Int, _ row: Int) -> UInt8 {
    switch kind {
    case .braille: ([[1, 8], [2, 16], [4, 32], [64, 128]] as [[UInt8]])[row][column]
    case .block: ([[1, 2], [4, 8]] as [[UInt8]])[row][column]
    case .sign: 1
    }
  }

  /// The dots in a cell and the curve they belong to; `nil` for an empty cell.
  func dots(column: Int, row: Int) -> (mask: UInt8, series: Int)? {
    let cell = row * width + column
    return masks[cell] == 0 ? nil : (masks[cell], series[cell])
  }

  /// The sign of some dots of a cell; of one whose cells have a single dot, a star.
  func sign(_ mask: UInt8) -> String {
    switch kind {
    case .braille: Unicode.Scalar(0x2800 + UInt32(mask)).map { String($0) } ?? " "
    case .block: [" ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█"][Int(mask)]
    case .sign: "*"
    }
  }
}
