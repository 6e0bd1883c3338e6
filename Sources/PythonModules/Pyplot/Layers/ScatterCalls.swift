import PythonRuntime
import TerminalDrawing

extension AxesFunction {
  /// `scatter`: points, told apart by what `c` says of them.
  static let points = [
    AxesFunction(
      "scatter",
      "x, y, s=None, c=None, marker=None, cmap=None, norm=None, vmin=None, vmax=None, alpha=None, **kwargs",
      """
      Draw points; c gives each a class or a number: scatter(x, y, c=labels).
      >>> plt.scatter([0, 1, 2], [0, 1, 4], c=[0, 1, 1]); plt.show()
      """
    ) { call in
      try call.heed("label")
      try Colormaps.check(call.argument(5))
      let points = try scatteredPoints(call)
      let sign = try FormatString.sign(ofMarker: call.argument(4).map(call.interpreter.str))
      let color = call.argument(3) ?? call.option("color")
      var groups = try ScatterClasses(color, points.count, call.interpreter).groups(of: points)
      if groups.count == 1 {
        groups[0].name = try call.label()
        groups[0].sign = sign
      }
      call.change { $0.groups += groups }
      return .artist(.pathCollection)
    }
  ]

  private static func scatteredPoints(_ call: PlotCall) throws -> [Plot.Point] {
    guard let x = call.argument(0), let y = call.argument(1) else {
      throw PythonError.type("scatter() needs x and y")
    }
    let (xs, ys) = (try call.interpreter.plotNumbers(x), try call.interpreter.plotNumbers(y))
    guard xs.count == ys.count else { throw PythonError.value("x and y must be the same size") }
    return zip(xs, ys).map { Plot.Point(x: $0, y: $1) }
  }
}

/// Into which classes `c` divides points.
///
/// A few numbers, or names of colours, are a class each; many numbers are divided into five ranges, whose points are
/// the digits 1 to 5.
struct ScatterClasses {
  /// The class of each point; empty where all are one.
  private var places: [Int] = []
  private var names: [String] = []
  private var signs: [String?] = []
  private var tints: [Plot.Tint?] = []

  /// More numbers than these are not classes.
  private static let mostClasses = 6
  private static let rangeCount = 5

  /// Reads `c`.
  ///
  /// - Throws: ValueError where it has another length than the points.
  init(_ object: Object?, _ count: Int, _ interpreter: Interpreter) throws {
    guard let object, interpreter.isPlotSequence(object) else {
      tints = [PlotColor.tint(object)]
      return
    }
    let items = try interpreter.items(of: object)
    if items.count != count {
      // Three or four numbers are the parts of one colour.
      if (3...4).contains(items.count), items.allSatisfy({ $0.asNumber != nil }) { return }
      throw PythonError.value(
        "'c' argument has \(items.count) elements, which is inconsistent with 'x' and 'y' with size \(count)."
      )
    }
    if case .string? = items.first {
      try divide(byName: items, interpreter)
    } else {
      try divide(byNumber: items, interpreter)
    }
  }

  private mutating func divide(byName items: ContiguousArray<Object>, _ interpreter: Interpreter) throws {
    let texts = try items.map(interpreter.str)
    for text in texts where !names.contains(text) {
      guard names.count < 26 else { throw PythonError.value("more than 26 colours are not in this subset") }
      names.append(text)
    }
    places = texts.map { names.firstIndex(of: $0) ?? 0 }
    tints = names.map { PlotColor.tint($0) }
  }

  private mutating func divide(byNumber items: ContiguousArray<Object>, _ interpreter: Interpreter) throws {
    let numbers = try items.map(interpreter.plotNumber)
    let distinct = Set(numbers.filter(\.isFinite)).sorted()
    if distinct.count <= Self.mostClasses, numbers.allSatisfy(\.isFinite) {
      places = numbers.map { distinct.firstIndex(of: $0) ?? 0 }
      let areFlags = items.allSatisfy { if case .bool = $0 { true } else { false } }
      names = distinct.map { areFlags ? ($0 == 0 ? "False" : "True") : number($0, .general) }
    } else if let low = distinct.first, let high = distinct.last {
      divide(numbers, from: low, to: high)
    }
  }

  /// Five ranges of equal width; what is no number has none.
  private mutating func divide(_ numbers: [Double], from low: Double, to high: Double) {
    let ends = (0...Self.rangeCount).map { low + (high - low) * Double($0) / Double(Self.rangeCount) }
    places = numbers.map { value in
      value.isFinite ? min(Self.rangeCount - 1, ends.dropFirst().count { $0 <= value }) : -1
    }
    names = (0..<Self.rangeCount).map { "\(number(ends[$0], .general)) to \(number(ends[$0 + 1], .general))" }
    signs = (1...Self.rangeCount).map { String($0) }
  }

  /// The groups, one for each class.
  func groups(of points: [Plot.Point]) -> [Plot.Group] {
    guard !places.isEmpty else { return [Plot.Group(name: "", points: points, tint: tints.first ?? nil)] }
    var groups = names.indices.map { place in
      Plot.Group(
        name: names[place], points: [], sign: signs.isEmpty ? nil : signs[place],
        tint: tints.isEmpty ? nil : tints[place])
    }
    for (point, place) in zip(points, places) where place >= 0 { groups[place].points.append(point) }
    return groups
  }
}
