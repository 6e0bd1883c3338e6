import TerminalDrawing

/// Functions over a range, with a tangent and a secant of the first one, and its derivative beside it.
struct FunctionPlot {
  private let functions: [PlottedFunction]
  private let curves: [Plot.Series]
  private let range: ClosedRange<Double>
  private let isLogarithmic: Bool

  /// How many steps a function is looked at in: enough for a wide terminal, and a number that many others divide.
  private static let steps = 600

  /// Looks at functions over a range.
  init(_ functions: [PlottedFunction], over range: ClosedRange<Double>, isLogarithmic: Bool) throws {
    self.functions = functions
    self.range = range
    self.isLogarithmic = isLogarithmic
    curves = try functions.map { function in
      Plot.Series(name: function.name, points: try Self.points(over: range, function.height))
    }
    try checkThereIsAPoint()
  }

  /// Says why no function has a value anywhere.
  private func checkThereIsAPoint() throws {
    guard !curves.contains(where: { $0.points.contains { $0.y.isFinite } }),
      let reason = functions.lazy.compactMap({ $0.problem(at: range.lowerBound) }).first
    else { return }
    let names = functions.map(\.name).joined(separator: ", ")
    throw Failure(
      command: "\(names) has no value from \(text(range.lowerBound)) to \(text(range.upperBound))",
      hint: "at x = \(text(range.lowerBound)) it raises \(reason)")
  }

  private static func points(
    over range: ClosedRange<Double>, _ height: (Double) throws -> Double
  ) throws -> [Plot.Point] {
    try (0...steps).map { step in
      let part = Double(step) / Double(steps)
      let x = range.lowerBound * (1 - part) + range.upperBound * part
      return Plot.Point(x: x, y: try height(x))
    }
  }

  /// The plot of the curves with straight lines through places of the first one.
  ///
  /// - Parameters:
  ///   - tangent: Where a tangent touches.
  ///   - secant: Where a secant begins, and how far on it cuts the curve again.
  func plot(tangent: Double? = nil, secant: (place: Double, step: Double)? = nil) throws -> Plot {
    var plot = plot(of: curves, functions.map(\.name).joined(separator: ", "))
    plot.caption = functions.count == 1 ? try Self.extremes(of: curves[0].points, functions[0].height) : ""
    let lines = try [tangent.map(tangentLine), secant.map(secantLine)].compactMap { $0 }
    guard !lines.isEmpty else { return plot }
    plot.caption = lines.flatMap(\.numbers).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      .joined(separator: "   ")
    plot.series += lines.map(series)
    for mark in lines.flatMap(\.marks) where !plot.marks.contains(mark) { plot.marks.append(mark) }
    return plot
  }

  /// The plot of the first function's derivative, marked where a tangent touches the function.
  func derivative(marked place: Double?) throws -> Plot {
    let function = functions[0]
    let points = try Self.points(over: range, function.slope)
    var plot = plot(of: [Plot.Series(name: function.derivativeName, points: points)], function.derivativeName)
    plot.caption = try Self.extremes(of: points, function.slope)
    if points.contains(where: { $0.y < 0 }), points.contains(where: { $0.y > 0 }) {
      plot.guides = [.init(at: .y(0))]
    }
    if let place {
      let slope = try function.slope(at: place)
      plot.marks = [.init(point: .init(x: place, y: slope), label: "(\(text(place)), \(text(slope)))")]
    }
    return plot
  }

  private func plot(of series: [Plot.Series], _ title: String) -> Plot {
    var plot = Plot(title: isLogarithmic ? title + ", log scale" : title, series: series, xRange: range)
    plot.y.isLogarithmic = isLogarithmic
    return plot
  }

  /// The lowest and the highest point; beside a place without a value, a pole or a jump these are those of the places looked at,
  /// not of the function, and nothing is said.
  private static func extremes(
    of points: [Plot.Point], _ height: @escaping (Double) throws -> Double
  ) throws -> String {
    guard points.allSatisfy(\.y.isFinite), let lowest = try Extremum.lowest(of: points, height),
      let highest = try Extremum.highest(of: points, height)
    else { return "" }
    if lowest.y == highest.y { return "constant \(text(lowest.y))" }
    return extremesText(lowest: lowest, highest: highest)
  }
}

// MARK: - Straight lines

extension FunctionPlot {
  /// A straight line through points of a curve.
  private struct Line {
    let name: String
    let through: Plot.Point
    let slope: Double
    let marks: [Plot.Mark]
    /// What the title says of it.
    let numbers: [String]
  }

  private func tangentLine(at x: Double) throws -> Line {
    let (y, slope) = (try height(at: x), try functions[0].slope(at: x))
    return Line(
      name: "tangent at x = \(text(x)), slope \(text(slope))", through: .init(x: x, y: y), slope: slope,
      marks: [mark(x, y)], numbers: [numbers(x, y), "slope \(text(slope))"])
  }

  private func secantLine(from x: Double, step: Double) throws -> Line {
    guard step != 0 else {
      throw Failure(command: "a secant needs a step other than 0", hint: "with a step of 0 it is a --tangent")
    }
    let (y, end) = (try height(at: x), try height(at: x + step))
    let slope = (end - y) / step
    return Line(
      name: "secant to x = \(text(x + step)), slope \(text(slope))", through: .init(x: x, y: y), slope: slope,
      marks: [mark(x, y), mark(x + step, end)],
      numbers: [numbers(x, y), "secant to \(text(x + step)) has slope \(text(slope))"])
  }

  private func height(at x: Double) throws -> Double {
    guard range.contains(x) else {
      throw Failure(
        command: "\(text(x)) is not on the plot",
        hint: "it goes from \(text(range.lowerBound)) to \(text(range.upperBound))")
    }
    let y = try functions[0].height(at: x)
    guard y.isFinite else {
      throw Failure(
        command: "\(functions[0].name) has no value at \(text(x))",
        hint: "choose a place where the curve is drawn")
    }
    return y
  }

  private func numbers(_ x: Double, _ y: Double) -> String { "\(text(y)) at x = \(text(x))" }

  private func mark(_ x: Double, _ y: Double) -> Plot.Mark {
    Plot.Mark(point: .init(x: x, y: y), label: "(\(text(x)), \(text(y)))")
  }

  /// A line is as long as the plot is wide and makes no room for itself; on a logarithmic axis it is bent.
  private func series(_ line: Line) -> Plot.Series {
    let steps = isLogarithmic ? 200 : 1
    let points = (0...steps).map { step -> Plot.Point in
      let part = Double(step) / Double(steps)
      let x = range.lowerBound * (1 - part) + range.upperBound * part
      return Plot.Point(x: x, y: line.through.y + line.slope * (x - line.through.x))
    }
    return Plot.Series(name: line.name, points: points, setsRange: false)
  }
}

/// A number as plots write it.
func text(_ value: Double) -> String { plainNumber(value) }
