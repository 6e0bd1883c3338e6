import PythonRuntime
import PythonSyntax

/// A program's `ndarray`: a layout on a buffer of numbers, which other arrays may share.
///
/// The layout never changes, so that only the buffer passes the door.
public final class NumpyArray: OtherObject {
  let buffer: ArrayBuffer
  let layout: Layout
  /// Whether writing to it is refused, as to a diagonal in NumPy.
  let isReadOnly: Bool

  init(_ buffer: ArrayBuffer, _ layout: Layout, isReadOnly: Bool = false) {
    self.buffer = buffer
    self.layout = layout
    self.isReadOnly = isReadOnly
    super.init()
  }

  /// Makes an array of its own.
  convenience init(_ operand: Operand) {
    let isWhole = operand.count == operand.buffer.count && !operand.layout.isSpread
    self.init(
      ArrayBuffer(isWhole ? operand.buffer : operand.elements),
      isWhole ? operand.layout : Layout(operand.shape))
  }

  /// The size along each axis.
  public var shape: [Int] { layout.shape }

  /// The kind of number that it holds.
  public var elementType: ElementType { buffer.elements.type }

  /// The numbers with their layout, as they are now.
  var operand: Operand { Operand(buffer.elements, layout) }

  /// Another array on the same numbers.
  func view(_ layout: Layout) -> NumpyArray { NumpyArray(buffer, layout, isReadOnly: isReadOnly) }

  /// `numpy.ndarray`.
  public override var type: TypeObject { .ndarray }

  /// As NumPy shows an array: `array([1., 2.])`.
  public override func repr(_ interpreter: Interpreter) throws -> String { ArrayText.repr(operand) }

  /// The numbers in brackets, without commas.
  public override func str(_ interpreter: Interpreter) throws -> String {
    try shape.isEmpty ? interpreter.str(operand.object) : ArrayText.str(operand)
  }

  /// What an array of one element counts as.
  ///
  /// - Throws: ValueError for any other.
  public override func truth(_ interpreter: Interpreter) throws -> Bool {
    switch layout.count {
    case 1: return buffer.elements[layout.offset].bool
    case 0:
      throw PythonError.value(
        "The truth value of an empty array is ambiguous. "
          + "Use `array.size > 0` to check that an array is not empty.")
    default:
      throw PythonError.value(
        "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()")
    }
  }

  /// Whether the comparison of all elements counts as true.
  public override func isEqual(to other: Object, _ interpreter: Interpreter) throws -> Bool? {
    try compare(.equal, other, interpreter).map(interpreter.truth)
  }

  /// An array is not hashable.
  public override func hash(_ interpreter: Interpreter) throws -> Int? { nil }

  /// Element by element.
  public override func compare(
    _ operation: ComparisonOperator, _ other: Object, _ interpreter: Interpreter
  ) throws -> Object? { try Operators.compare(operand, operation, other, interpreter) }

  /// Element by element.
  public override func binary(
    _ operation: BinaryOperator, _ other: Object, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Object? {
    try Operators.combine(operand, operation, other, reflected: reflected, isScalar: false, interpreter)
  }

  /// Element by element.
  public override func unary(_ operation: UnaryOperator, _ interpreter: Interpreter) throws -> Object? {
    try Operators.unary(operation, operand, interpreter)
  }

  /// In place: other arrays on the same numbers see it.
  public override func augmented(
    _ operation: BinaryOperator, _ other: Object, _ interpreter: Interpreter
  ) throws -> Object? { try Operators.augment(self, operation, other, interpreter) }

  /// Element by element.
  public override func absolute(_ interpreter: Interpreter) throws -> Object? {
    try Arithmetic.absolute.apply(to: operand, interpreter).object
  }

  /// Never: only the function of NumPy rounds arrays.
  public override func rounded(digits: Int?, _ interpreter: Interpreter) throws -> Object? {
    throw PythonError.type(
      "type numpy.ndarray doesn't define __round__ method", hint: "np.round(a, 2) rounds an array")
  }

  /// The number of an array without axes.
  ///
  /// - Throws: TypeError for any other.
  public override func convertibleNumber() throws -> Object? {
    if shape.isEmpty { return buffer.elements[layout.offset].plain }
    throw PythonError.type(
      "only 0-dimensional arrays can be converted to Python scalars", hint: "a.item() takes the number out")
  }

  /// `shape`, `ndim`, `size`, `dtype`, `T` and their like.
  public override func storedAttribute(_ name: Name) -> Object? {
    name.text == "T" ? .other(view(layout.permuted(shape.indices.reversed()))) : operand.attribute(name.text)
  }

  /// The same, and a refusal for what only NumPy has.
  public override func attribute(_ name: Name, _ interpreter: Interpreter) throws -> Object? {
    if let found = storedAttribute(name) { return found }
    if type.method(name) == nil, NumpyNames.ofArrays.contains(name.text) {
      throw PythonError(.attributeError, "'numpy.ndarray' attribute '\(name.text)' is not in this subset")
    }
    return nil
  }

  /// Never: the shape is the only one that NumPy would set.
  public override func setAttribute(
    _ name: Name, to value: Object, _ interpreter: Interpreter
  ) throws -> Bool {
    if name.text == "shape" {
      throw PythonError(
        .attributeError, "setting the shape of an array is not in this subset", hint: "b = a.reshape(2, 3)")
    }
    return false
  }

  /// What can be read after the dot.
  public override var attributeNames: [String] { Operand.attributeNames }

  /// The size of the first axis.
  public override func length(_ interpreter: Interpreter) throws -> Int? {
    if let first = shape.first { return first }
    throw PythonError.type("len() of unsized object")
  }

  /// Its rows, or its numbers when it has one axis.
  public override func iterator(_ interpreter: Interpreter) throws -> IteratorObject? {
    if shape.isEmpty { throw PythonError.type("iteration over a 0-d array") }
    return ArrayRowIterator(self)
  }

  /// Whether an element equals the item.
  public override func contains(_ item: Object, _ interpreter: Interpreter) throws -> Bool? {
    guard case .other(let equal as NumpyArray)? = try compare(.equal, item, interpreter) else { return nil }
    return equal.operand.elements.bools.contains(true)
  }

  /// A number, a view or a new array, as NumPy decides by the index.
  public override func item(_ index: Object, _ interpreter: Interpreter) throws -> Object? {
    try item(at: index, interpreter)
  }

  /// Writes to the elements that the index selects.
  public override func setItem(
    _ index: Object, to value: Object, _ interpreter: Interpreter
  ) throws -> Bool {
    try setItem(at: index, to: value, interpreter)
    return true
  }

  /// Never.
  public override func deleteItem(_ index: Object, _ interpreter: Interpreter) throws -> Bool {
    throw PythonError.value("cannot delete array elements")
  }
}
