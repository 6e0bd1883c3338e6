import PythonRuntime

/// Reads the data of plots: lists, tuples, ranges, arrays, whatever can be iterated over.
extension Interpreter {
  /// An object as a number of a plot: a number, a `Value` by its data, `None` as nan, else what `float` makes of it.
  ///
  /// - Throws: TypeError for texts and sequences.
  func plotNumber(_ object: Object) throws -> Double {
    if let number = object.asNumber ?? object.asValue?.data { return number }
    switch object {
    case .none: return .nan
    case .string:
      throw PythonError.type(
        "text as data of a plot is not in this subset",
        hint: "number the places, and name them: plt.xticks(range(len(names)), names)")
    case _ where isPlotSequence(object):
      throw PythonError.type(
        "a curve of two dimensions is not in this subset", hint: "draw one curve after the other")
    default: break
    }
    guard case .float(let number) = try call(.type(.float), [object]) else {
      throw PythonError.type("float() returned something else")
    }
    return number
  }

  /// The numbers of a sequence; one number alone counts as a sequence of one.
  ///
  /// - Throws: TypeError for what is no sequence of numbers.
  public func plotNumbers(_ object: Object) throws -> [Double] {
    guard isPlotSequence(object) else { return [try plotNumber(object)] }
    return try items(of: object).map { item in
      try tick()
      return try plotNumber(item)
    }
  }

  /// The numbers of a sequence of rows, one after the other.
  ///
  /// - Parameter name: What the matrix is called in messages.
  /// - Throws: TypeError when it is none, ValueError when its rows differ in length.
  func plotGrid(_ object: Object, _ name: String) throws -> PlotGrid {
    let rows = isPlotSequence(object) ? try items(of: object) : []
    guard let first = rows.first, rows.allSatisfy(isPlotSequence) else {
      throw PythonError.type("Input \(name) must be 2D, not \(rows.isEmpty ? 0 : 1)D")
    }
    let width = try items(of: first).count
    var values: [Double] = []
    for row in rows {
      let numbers = try plotNumbers(row)
      guard numbers.count == width, width > 0 else {
        throw PythonError.value("the rows of \(name) must have one length, and not be empty")
      }
      values += numbers
    }
    return PlotGrid(columns: width, values: values)
  }

  /// Whether an object holds data of a plot, and is not one itself.
  public func isPlotSequence(_ object: Object) -> Bool {
    switch object {
    case .list, .tuple: true
    case .other(let other): (try? other.iterator(self)) != nil && other.asPlotLength(self) != nil
    default: false
    }
  }
}

/// The numbers of a matrix, row by row.
struct PlotGrid: Equatable {
  let columns: Int
  let values: [Double]

  var rows: Int { values.count / columns }

  /// The numbers of one row.
  func row(_ place: Int) -> [Double] { Array(values[place * columns..<(place + 1) * columns]) }

  /// The numbers of one column.
  func column(_ place: Int) -> [Double] {
    stride(from: place, to: values.count, by: columns).map { values[$0] }
  }
}

extension OtherObject {
  fileprivate func asPlotLength(_ interpreter: Interpreter) -> Int? { (try? length(interpreter)) ?? nil }
}
