import PythonModules
import PythonRuntime
import PythonSyntax
import TerminalDrawing

extension Command {
  /// `:plot f a b`
  static var plot: Command {
    Command(
      "plot", usage: ":plot f [a b]",
      summary: "plots a function, or a formula in x, from a to b or from -5 to 5",
      example: [":plot x**2 - 3 -2 2"], task: .look,
      argument: .expression(\.isFunction)
    ) { notebook, argument in
      let words = argument.split(separator: " ")
      guard !words.isEmpty else {
        throw Failure(command: "what is to be plotted?", hint: "for example :plot f -5 5")
      }
      guard words.count > 2, words.suffix(2).allSatisfy(isWhole) else {
        return Reply(figures: [.plot(try notebook.plot(argument, over: -5...5))])
      }
      let range = try notebook.range(String(words[words.count - 2]), String(words[words.count - 1]))
      let formula = argument[..<words[words.count - 3].endIndex]
      return Reply(figures: [.plot(try notebook.plot(String(formula), over: range))])
    }
  }

  /// Whether a word can be an end by itself: in `x + 1` and `lambda x: x` the last two words are none.
  private static func isWhole(_ word: Substring) -> Bool {
    (try? parse(Source(name: "", text: String(word)))) != nil
  }
}

extension Notebook {
  /// How many places of a function are looked at: enough for a wide terminal, and a number that many others divide.
  private static let plottedPoints = 600

  fileprivate func range(_ low: String, _ high: String) throws -> ClosedRange<Double> {
    let low = try number(low)
    let high = try number(high)
    guard low < high, low.isFinite, high.isFinite else {
      throw Failure(command: "the plot must go from a smaller number to a larger one", hint: ":plot f -5 5")
    }
    return low...high
  }

  private func number(_ expression: String) throws -> Double {
    let object = try evaluate(expression)
    guard let number = object.asNumber ?? object.asValue?.data else {
      throw Failure(command: "\(expression) is not a number", hint: "for example :plot f -5 5")
    }
    return number
  }

  fileprivate func plot(_ formula: String, over range: ClosedRange<Double>) throws -> Plot {
    let (name, function) = try function(formula)
    let points = try (0...Notebook.plottedPoints).map { step in
      let part = Double(step) / Double(Notebook.plottedPoints)
      let x = range.lowerBound * (1 - part) + range.upperBound * part
      return Plot.Point(x: x, y: try height(of: function, at: x))
    }
    return Plot(title: title(name, points), series: [.init(name: name, points: points)], xRange: range)
  }

  /// A name of a function is that function; anything else is a formula in x.
  private func function(_ formula: String) throws -> (name: String, Object) {
    if let value = try? evaluate(formula), interpreter.isCallable(value) {
      return (formula.isName ? "\(formula)(x)" : formula, value)
    }
    try checkFormula(formula)
    return (formula, try evaluate("lambda x: (\(formula))"))
  }

  /// Refuses what is no expression in its own words, not those of the function that would be made of it.
  private func checkFormula(_ formula: String) throws {
    let source = Source(name: "<command>", text: formula)
    do { _ = try parse(source) } catch {
      if let end = formula.lastIndex(of: " "),
        (try? parse(Source(name: "", text: String(formula[..<end])))) != nil
      {
        throw Failure(
          command: "the plot needs both ends, or neither",
          hint: "give both ends, for example :plot \(formula) 5")
      }
      throw failure(error, in: source)
    }
  }

  /// The height at a place; where the function has no value there, NaN.
  private func height(of function: Object, at x: Double) throws -> Double {
    do {
      let object = try interpreter.call(function, [.float(x)])
      guard let number = object.asNumber ?? object.asValue?.data else {
        throw Failure(command: "the function gave '\(object.typeName)', not a number")
      }
      return number
    } catch let error as PythonError where error.type.isNumerical {
      return .nan
    } catch {
      // The line that failed is one of ours where a formula was made a function.
      var failure = failure(error, in: nil)
      failure.places.removeAll { $0.source == "<command>" }
      throw failure
    }
  }

  private func title(_ name: String, _ points: [Plot.Point]) -> String {
    let finite = points.filter(\.y.isFinite)
    // Beside a place without a value the extremes are those of the places looked at, not of the function.
    guard finite.count == points.count else { return name }
    guard let lowest = finite.min(by: { $0.y < $1.y }), let highest = finite.max(by: { $0.y < $1.y }) else {
      return name
    }
    if lowest.y == highest.y { return "\(name)   constant \(TerminalDrawing.number(lowest.y, .general))" }
    return "\(name)   lowest \(place(lowest))   highest \(place(highest))"
  }

  private func place(_ point: Plot.Point) -> String {
    "\(TerminalDrawing.number(point.y, .general)) at x = \(TerminalDrawing.number(point.x, .general))"
  }
}

extension String {
  /// Whether the text is a name, perhaps with dots in it.
  fileprivate var isName: Bool { allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." } }
}

extension Object {
  /// Whether the object is a function, of the program or of ours.
  fileprivate var isFunction: Bool {
    switch self {
    case .function, .builtin: true
    default: false
    }
  }

}

extension ExceptionType {
  /// Whether the exception means that a function has no value at a place.
  fileprivate var isNumerical: Bool {
    switch self {
    case .zeroDivisionError, .overflowError, .valueError: true
    default: false
    }
  }
}
