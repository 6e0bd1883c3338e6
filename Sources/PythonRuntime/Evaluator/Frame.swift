import PythonSyntax

/// Where a running function keeps its variables: three pointers, passed by value.
///
/// What nodes do all the time is done here without the interpreter: reaching it counts a reference, which costs more than most of
/// these do.
struct Frame {
  let slots: Slots
  let cells: UnsafeMutablePointer<Cell>
  let state: UnsafeMutablePointer<Interpreter.State>

  @inline(__always)
  var interpreter: Interpreter { state.pointee.interpreter }

  /// What `left + right` and its like give.
  @inline(__always)
  func binary(_ operation: BinaryOperator, _ left: Object, _ right: Object) throws -> Object {
    switch (left, right) {
    case (.float(let left), .float(let right)): try FloatArithmetic.apply(operation, left, right)
    case (.int(let left), .int(let right)): try IntegerArithmetic.apply(operation, left, right)
    case (.float(let left), .int(let right)) where FloatArithmetic.supports(operation):
      try FloatArithmetic.apply(operation, left, Double(right))
    case (.int(let left), .float(let right)) where FloatArithmetic.supports(operation):
      try FloatArithmetic.apply(operation, Double(left), right)
    default: try interpreter.binaryOfOthers(operation, left, right)
    }
  }

  /// What `left += right` and its like give.
  @inline(__always)
  func augmented(_ operation: BinaryOperator, _ left: Object, _ right: Object) throws -> Object {
    switch (left, right) {
    case (.float(let left), .float(let right)): try FloatArithmetic.apply(operation, left, right)
    case (.int(let left), .int(let right)): try IntegerArithmetic.apply(operation, left, right)
    default: try interpreter.augmented(operation, left, right)
    }
  }

  /// What `bool(x)` gives.
  @inline(__always)
  func truth(_ object: Object) throws -> Bool {
    if case .bool(let value) = object { return value }
    return try interpreter.truth(object)
  }

  /// The one door: call it before each write to an object.
  @inline(__always)
  func touch(_ object: Tracked) {
    if object.epoch != Epoch.current { interpreter.touch(object) }
  }

  /// Makes sure that slots up to `end` exist, and a few more.
  @inline(__always)
  func reserve(_ end: Slots) throws { try Interpreter.reserve(end, state) }
}
