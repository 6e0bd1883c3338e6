import PythonRuntime

extension Operand {
  /// The numbers of an object: of an array, a number, or a list of such things, as deep as they go.
  ///
  /// - Throws: ValueError for lists of different lengths; TypeError for what are no numbers.
  init(_ object: Object, _ interpreter: Interpreter) throws {
    switch object {
    case .other(let array as NumpyArray): self = array.operand
    default:
      if let scalar = Scalar(object) {
        self.init(scalar)
      } else {
        var nest = try NestedNumbers(object, interpreter)
        try nest.fill()
        self = nest.operand
      }
    }
  }

  /// The same, as numbers of one kind. Numbers of the program must have a place in it, as when Python converts them;
  /// those of an array are cast.
  init(_ object: Object, as type: ElementType, _ interpreter: Interpreter) throws {
    let operand = try Operand(object, interpreter)
    if type == .int64, operand.type == .float64, !object.isArray { try checkWhole(operand.elements.doubles) }
    self = operand.cast(to: type)
  }

  /// Whether NumPy would look for numbers in the object.
  static func isArrayLike(_ object: Object) -> Bool {
    object.isArray || Scalar(object) != nil || object.isNest
  }
}

private func checkWhole(_ numbers: [Double]) throws {
  for number in numbers where Int(exactly: number.rounded(.towardZero)) == nil {
    if number.isNaN { throw PythonError.value("cannot convert float NaN to integer") }
    throw PythonError.overflow(
      number.isInfinite
        ? "cannot convert float infinity to integer" : "Python int too large to convert to C long")
  }
}

extension Object {
  var isArray: Bool {
    if case .other(let object) = self { object is NumpyArray } else { false }
  }

  var isEllipsis: Bool {
    if case .other(let object) = self { object is EllipsisObject } else { false }
  }

  var isText: Bool {
    if case .string = self { true } else { false }
  }

  /// Whether the object holds others that become the elements of an array.
  var isNest: Bool {
    switch self {
    case .list, .tuple: true
    case .other(let object): object is RangeObject
    default: false
    }
  }
}

/// Lists in lists, read as an array: first the shape along the first items, then all numbers.
private struct NestedNumbers {
  private let root: Object
  private let interpreter: Interpreter
  private let shape: [Int]
  private var numbers: [Scalar] = []
  /// The widest kind seen; nil before any is.
  private var widest: ElementType?

  init(_ object: Object, _ interpreter: Interpreter) throws {
    root = object
    self.interpreter = interpreter
    shape = try Self.shape(of: object, interpreter)
    // Before the numbers are read: a list may hold itself, many times over.
    numbers.reserveCapacity(try Shape.checkedCount(shape))
  }

  /// The numbers, as the widest kind among them; no numbers are floats.
  var operand: Operand {
    let elements: Elements =
      switch widest ?? .float64 {
      case .bool: .bool(numbers.map(\.bool))
      case .int64: .int64(numbers.map(\.int))
      case .float64: .float64(numbers.map(\.double))
      }
    return Operand(elements, shape: shape)
  }

  /// The shape that the first items show.
  private static func shape(of object: Object, _ interpreter: Interpreter) throws -> [Int] {
    var shape: [Int] = []
    var first = object
    while first.isNest {
      let count = try interpreter.length(first)
      shape.append(count)
      if shape.count > Shape.axisLimit { throw tooDeep }
      if count == 0 { return shape }
      first = try interpreter.item(first, .int(0))
    }
    if case .other(let array as NumpyArray) = first { return shape + array.shape }
    if Scalar(first) == nil { throw notNumbers(first) }
    return shape
  }

  mutating func fill() throws { try fill(from: root, depth: 0) }

  private mutating func fill(from object: Object, depth: Int) throws {
    try interpreter.tick()
    if let number = Scalar(object) {
      guard depth == shape.count else { throw ragged(depth) }
      append(number)
    } else if case .other(let array as NumpyArray) = object {
      guard array.shape == Array(shape[depth...]) else { throw ragged(depth) }
      let elements = array.operand.elements
      for place in 0..<elements.count { append(elements[place]) }
      widest = max(widest ?? .bool, elements.type)
    } else if object.isNest {
      guard depth < shape.count, try interpreter.length(object) == shape[depth] else { throw ragged(depth) }
      for item in try interpreter.items(of: object) { try fill(from: item, depth: depth + 1) }
    } else {
      throw Self.notNumbers(object)
    }
  }

  private mutating func append(_ number: Scalar) {
    numbers.append(number)
    widest = max(widest ?? .bool, number.type)
  }

  private func ragged(_ depth: Int) -> PythonError {
    .value(
      "setting an array element with a sequence. The requested array has an inhomogeneous shape after \(depth) "
        + "dimensions. The detected shape was \(Shape.tupleText(Array(shape[..<depth]))) + inhomogeneous part."
    )
  }

  private static var tooDeep: PythonError {
    .value(
      "setting an array element with a sequence. The requested array would exceed the maximum number of "
        + "dimension of \(Shape.axisLimit).")
  }

  private static func notNumbers(_ object: Object) -> PythonError {
    let hint =
      object.asValue == nil
      ? "arrays hold float, int or bool here" : "take their numbers first: np.array([v.data for v in values])"
    return .type("an array of '\(object.typeName)' is not in this subset", hint: hint)
  }
}
