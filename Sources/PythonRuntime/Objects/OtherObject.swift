import PythonSyntax

/// An object of a class that has no case of its own, and the base of all that other rooms bring in.
///
/// A subclass overrides only the capabilities that it has; each default behaves as Python's `object` does. Operators return nil
/// where Python's methods return `NotImplemented`.
open class OtherObject: Tracked {
  /// Gives each object that this one holds, as often as it holds it; for what joins the heap.
  open override func visit(_ visitor: Heap.Visitor) {}

  /// Lets go of what it holds, where only a cycle holds it; nobody will look at it again.
  ///
  /// What itself never changes may stay: it was made after what it holds, so that the cycle goes through something that changes.
  open override func clear() {}

  /// The class, as `type(x)` gives it.
  open var type: TypeObject { .object }

  /// What `repr(x)` gives.
  open func repr(_ interpreter: Interpreter) throws -> String {
    "<\(type.name) object at \(addressText(self))>"
  }

  /// What `str(x)` gives.
  open func str(_ interpreter: Interpreter) throws -> String { try repr(interpreter) }

  /// What `format(x, specification)` gives.
  open func format(_ specification: String, _ interpreter: Interpreter) throws -> String {
    if specification.isEmpty { return try str(interpreter) }
    throw PythonError.type("unsupported format string passed to \(type.name).__format__")
  }

  /// What `bool(x)` gives.
  open func truth(_ interpreter: Interpreter) throws -> Bool { true }

  /// Called when the object becomes the native part of an instance whose class derives from this one's.
  open func becomesNativePart(of instance: InstanceObject) {}

  /// Whether `x == other`; nil when the class has no say in it.
  open func isEqual(to other: Object, _ interpreter: Interpreter) throws -> Bool? { nil }

  /// Whether two keys of a dictionary are the same; must not run a program.
  open func isSameKey(as other: Object) -> Bool {
    if case .other(let object) = other { object === self } else { false }
  }

  /// Whether CPython gives it the same hash in every run.
  open var hasLastingHash: Bool { false }

  /// Whether it holds objects of which a program decides what they are equal to.
  open var comparesByProgram: Bool { false }

  /// What `hash(x)` gives; nil when the class is not hashable.
  open func hash(_ interpreter: Interpreter) throws -> Int? { ObjectHash.of(ObjectIdentifier(self)) }

  /// `x < other` and its like, `==` and `!=` included when they don't give a truth value.
  open func compare(
    _ operation: ComparisonOperator, _ other: Object, _ interpreter: Interpreter
  ) throws -> Object? { nil }

  /// `x + other` and its like; with `reflected`, `other + x`.
  open func binary(
    _ operation: BinaryOperator, _ other: Object, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Object? { nil }

  /// `-x` and its like.
  open func unary(_ operation: UnaryOperator, _ interpreter: Interpreter) throws -> Object? { nil }

  /// `x op= other` where the object changes in place; nil computes `x op other` instead.
  open func augmented(
    _ operation: BinaryOperator, _ other: Object, _ interpreter: Interpreter
  ) throws -> Object? { nil }

  /// The `int` or `float` that the object counts as wherever one is wanted, places in a sequence included; nil when it is none.
  open var plainNumber: Object? { nil }

  /// The `bool`, `int` or `float` that `float(x)` and `int(x)` read from the object; nil when they don't take it.
  open func convertibleNumber() throws -> Object? { plainNumber }

  /// What `abs(x)` gives; nil when the class has no say in it.
  open func absolute(_ interpreter: Interpreter) throws -> Object? { nil }

  /// What `round(x, digits)` gives; nil when the class has no say in it.
  open func rounded(digits: Int?, _ interpreter: Interpreter) throws -> Object? { nil }

  /// `x.name` where the class has no method of that name; nil raises AttributeError.
  open func attribute(_ name: Name, _ interpreter: Interpreter) throws -> Object? { storedAttribute(name) }

  /// `x.name` where looking at it runs nothing of a program and changes nothing; completion looks no further.
  open func storedAttribute(_ name: Name) -> Object? { nil }

  /// `x.name = value`; false raises AttributeError. Pass `interpreter.touch` before a write.
  open func setAttribute(_ name: Name, to value: Object, _ interpreter: Interpreter) throws -> Bool { false }

  /// What it is as an attribute of a class, read through an object of that class; nil when it is itself.
  open func bound(to object: Object, _ interpreter: Interpreter) throws -> Object? { nil }

  /// The names that `attribute` answers to, for `dir` and completion.
  open var attributeNames: [String] { [] }

  /// Whether `x(…)` is possible.
  open var isCallable: Bool { false }

  /// `x(…)`.
  open func call(_ arguments: Arguments) throws -> Object {
    throw PythonError.uncallable(.other(self))
  }

  /// `len(x)`; nil when the class has no length.
  open func length(_ interpreter: Interpreter) throws -> Int? { nil }

  /// `iter(x)`; nil when the class is not iterable.
  open func iterator(_ interpreter: Interpreter) throws -> IteratorObject? { nil }

  /// `item in x`; nil goes through the iterator.
  open func contains(_ item: Object, _ interpreter: Interpreter) throws -> Bool? { nil }

  /// `x[index]`; nil when the class can't be subscripted.
  open func item(_ index: Object, _ interpreter: Interpreter) throws -> Object? { nil }

  /// `x[index] = value`; false when the class has no item assignment.
  open func setItem(_ index: Object, to value: Object, _ interpreter: Interpreter) throws -> Bool { false }

  /// `del x[index]`; false when the class has no item deletion.
  open func deleteItem(_ index: Object, _ interpreter: Interpreter) throws -> Bool { false }
}

/// The address of an object as `repr` shows it.
func addressText(_ object: AnyObject) -> String {
  "0x" + String(UInt(bitPattern: Unmanaged.passUnretained(object).toOpaque()), radix: 16)
}
