import PythonRuntime

/// One part of what stands between the brackets of `a[…]`.
enum IndexPart {
  case place(Int)
  case slice(SliceObject)
  case newAxis
  case ellipsis
  /// Places along one axis, in the shape of the result.
  case places(Operand)
  /// What is true is taken; it covers as many axes as it has.
  case mask(Operand)

  /// The parts of an index: those of a tuple, or one.
  ///
  /// - Throws: IndexError for what is no index.
  static func parts(of index: Object, _ interpreter: Interpreter) throws -> [IndexPart] {
    if case .tuple(let tuple) = index { return try tuple.items.map { try IndexPart($0, interpreter) } }
    return [try IndexPart(index, interpreter)]
  }

  private init(_ object: Object, _ interpreter: Interpreter) throws {
    switch object {
    case .int(let place): self = .place(place)
    case .none: self = .newAxis
    case .other(is EllipsisObject): self = .ellipsis
    case .other(let slice as SliceObject): self = .slice(slice)
    case .other(let scalar as NumpyScalar) where scalar.number.type == .int64:
      self = .place(scalar.number.int)
    case .other(let array as NumpyArray): self = try IndexPart(array.operand, isList: false)
    case .list, .tuple, .other(is RangeObject):
      self = try IndexPart(Operand(object, interpreter), isList: true)
    case .bool: throw IndexPart.truthValue
    case .other(let scalar as NumpyScalar) where scalar.number.type == .bool: throw IndexPart.truthValue
    default: throw IndexPart.invalid
    }
  }

  private init(_ operand: Operand, isList: Bool) throws {
    switch operand.type {
    case .bool:
      if operand.shape.isEmpty { throw IndexPart.truthValue }
      self = .mask(operand)
    case .int64: self = operand.shape.isEmpty ? .place(operand.elements.ints[0]) : .places(operand)
    case .float64:
      // An empty list holds no floats either.
      guard isList, operand.count == 0 else {
        throw isList
          ? IndexPart.invalid : .index("arrays used as indices must be of integer (or boolean) type")
      }
      self = .places(operand.cast(to: .int64))
    }
  }

  private static var truthValue: PythonError {
    .type("a truth value as an index is not in this subset", hint: "a[mask] takes an array of truth values")
  }

  private static var invalid: PythonError {
    .index(
      "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are "
        + "valid indices")
  }

  /// How many axes of the array the part uses up.
  var axisCount: Int {
    switch self {
    case .place, .slice, .places: 1
    case .newAxis, .ellipsis: 0
    case .mask(let mask): mask.shape.count
    }
  }

  /// Whether the part makes NumPy choose element by element, so that the result is a copy.
  var isFancy: Bool {
    switch self {
    case .places, .mask: true
    default: false
    }
  }
}
