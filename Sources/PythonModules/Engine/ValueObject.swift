import Micrograd
import PythonRuntime
import PythonSyntax

/// A program's `Value`: a counted handle of a node on the tape.
public final class ValueObject: OtherObject {
  /// The node; another place on the tape after a compaction.
  @exclusivity(unchecked) public internal(set) var value: Value
  let live: LiveValues
  /// The instance whose native part this is, where a program's class derives from `Value`.
  private(set) weak var instance: InstanceObject?

  init(_ value: Value, in live: LiveValues) {
    self.value = value
    self.live = live
    super.init()
  }

  deinit { live.forget(value) }

  /// Remembers the instance, which the graph gives back in place of this object.
  public override func becomesNativePart(of instance: InstanceObject) { self.instance = instance }

  /// `Value`.
  public override var type: TypeObject { live.valueType }

  /// As micrograd shows a value; a gradient that was never computed is `0`.
  public override func repr(_ interpreter: Interpreter) throws -> String {
    let data = try interpreter.repr(.float(value.data))
    return "Value(data=\(data), grad=\(try interpreter.repr(gradient)))"
  }

  /// The operators of micrograd.
  public override func binary(
    _ operation: BinaryOperator, _ other: Object, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Object? { try combined(operation, other, reflected: reflected, interpreter) }

  /// `-a` is `a * -1`, as in micrograd.
  public override func unary(_ operation: UnaryOperator, _ interpreter: Interpreter) throws -> Object? {
    operation == .negative ? try made(-value) : nil
  }

  /// `data`, `grad`, `label`, `_prev`, `_op`.
  public override func storedAttribute(_ name: Name) -> Object? { read(name) }

  /// Writes `data`, `grad` or `label`; values made from this one stay as they are.
  public override func setAttribute(
    _ name: Name, to object: Object, _ interpreter: Interpreter
  ) throws -> Bool { try write(name, object, interpreter) }

  /// What can be read after the dot.
  public override var attributeNames: [String] { ["data", "grad", "label", "_prev", "_op"] }

  /// The gradient as programs read it: the `int` 0 until one is computed, as in micrograd.
  var gradient: Object { value.gradientStatus == .none ? .int(0) : .float(value.grad) }

  func made(_ value: Value) throws -> Object {
    try live.checkRoom()
    return .other(live.object(ofNew: value))
  }
}

extension Object {
  /// The number that this object is, or nil; nil too for an `int` beyond all floats.
  public var asNumber: Double? { try? number() }

  /// The number that this object is, or nil.
  ///
  /// - Throws: OverflowError for an `int` beyond all floats.
  func number() throws -> Double? {
    // Most are: one look decides.
    if case .float(let number) = self { return number }
    return try Scalar(self)?.double ?? Number(self)?.double()
  }

  /// The value that this object is, or nil.
  public var asValue: Value? {
    if case .other(let object) = native { (object as? ValueObject)?.value } else { nil }
  }
}
