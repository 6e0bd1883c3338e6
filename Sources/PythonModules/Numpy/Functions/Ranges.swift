import PythonRuntime

/// Evenly spaced numbers.
enum Ranges {
  /// `arange(stop)`, `arange(start, stop, step)`.
  ///
  /// - Throws: TypeError when there is no stop; ZeroDivisionError for steps of 0; MemoryError when there are too many.
  static func arange(_ arguments: Arguments) throws -> Operand {
    let given = [arguments.given(0), arguments.given(1)].compactMap { $0 }
    guard let stop = given.last else { throw PythonError.type("arange() requires stop to be specified.") }
    let parts = [given.count == 2 ? given[0] : .int(0), stop, arguments.given(2) ?? .int(1)]
    return try range(parts.map { try scalar($0, arguments.interpreter) }, as: arguments.elementType(3))
  }

  /// The numbers that a slice names between the brackets of `np.r_[start:stop:step]`.
  static func range(_ slice: SliceObject, _ interpreter: Interpreter) throws -> Operand {
    let parts: [Object] = [
      slice.start.isNone ? .int(0) : slice.start, slice.stop, slice.step.isNone ? .int(1) : slice.step,
    ]
    return try range(parts.map { try scalar($0, interpreter) }, as: nil)
  }

  /// The numbers from a start to a stop by a step.
  private static func range(_ parts: [Scalar], as type: ElementType?) throws -> Operand {
    let natural = parts.map(\.type).reduce(.int64, max)
    let range = (start: parts[0], stop: parts[1], step: parts[2])
    let numbers = natural == .int64 && type != .float64 ? try ints(range) : try floats(range)
    return Operand(numbers.cast(to: type ?? natural), shape: [numbers.count])
  }

  private typealias Range = (start: Scalar, stop: Scalar, step: Scalar)

  private static func scalar(_ object: Object, _ interpreter: Interpreter) throws -> Scalar {
    if object.isText {
      throw PythonError.type("arange() not supported for inputs with DType <class 'numpy.dtypes.StrDType'>.")
    }
    let operand = try Operand(object, interpreter)
    guard operand.shape.isEmpty else {
      throw PythonError.type("only 0-dimensional arrays can be converted to Python scalars")
    }
    return operand.buffer[operand.layout.offset]
  }

  private static func ints(_ range: Range) throws -> Elements {
    if range.step.int == 0 { throw PythonError.zeroDivision("division by zero") }
    let numbers = try RangeObject(start: range.start.int, stop: range.stop.int, step: range.step.int)
    return .int64((0..<(try Shape.checkedCount([numbers.count]))).map { numbers[$0] })
  }

  /// The step is the difference of the first two numbers, as they were rounded.
  private static func floats(_ range: Range) throws -> Elements {
    let (start, stop, step) = (range.start.double, range.stop.double, range.step.double)
    if step == 0 { throw PythonError.zeroDivision("float division by zero") }
    let length = ((stop - start) / step).rounded(.up)
    if length.isNaN { throw PythonError.value("arange: cannot compute length") }
    guard let count = Int(exactly: max(length, 0)) else {
      throw PythonError.value("Maximum allowed size exceeded")
    }
    _ = try Shape.checkedCount([count])
    let distance = (start + step) - start
    return .float64(
      (0..<count).map { $0 == 0 ? start : $0 == 1 ? start + step : start + Double($0) * distance })
  }

  /// `linspace(start, stop, num)`.
  static func linspace(_ arguments: Arguments) throws -> Object {
    let interpreter = arguments.interpreter
    let count = try arguments.given(2).map(interpreter.integer) ?? 50
    if count < 0 { throw PythonError.value("Number of samples, \(count), must be non-negative.") }
    let (start, stop) = (try arguments.operand(0), try arguments.operand(1))
    guard start.shape.isEmpty, stop.shape.isEmpty else {
      throw PythonError.type("an array as an end of linspace is not in this subset")
    }
    let ends = (start.buffer[start.layout.offset].double, stop.buffer[stop.layout.offset].double)
    let includesEnd = try arguments.optional(3).map(interpreter.truth) ?? true
    let (numbers, step) = try spaced(ends.0, ends.1, count, includesEnd)
    var result = Operand(.float64(numbers), shape: [count])
    if let type = try arguments.elementType(5) {
      result =
        try type == .int64
        ? RoundingFunctions.floor.apply(to: result, interpreter).cast(to: type) : result.cast(to: type)
    }
    return try arguments.flag(4) ? .tuple([result.array, Operand(.float64(step)).object]) : result.array
  }

  /// So many numbers from one to another, in NumPy's steps.
  static func spaced(
    _ start: Double, _ stop: Double, _ count: Int, _ includesEnd: Bool = true
  ) throws -> (numbers: [Double], step: Double) {
    _ = try Shape.checkedCount([count])
    let gaps = includesEnd ? count - 1 : count
    let distance = stop - start
    let step = gaps > 0 ? distance / Double(gaps) : .nan
    var numbers = (0..<count).map { place in
      let way =
        gaps <= 0
        ? Double(place) * distance
        : step == 0 ? Double(place) / Double(gaps) * distance : Double(place) * step
      return way + start
    }
    if includesEnd, count > 1 { numbers[count - 1] = stop }
    return (numbers, step)
  }
}
