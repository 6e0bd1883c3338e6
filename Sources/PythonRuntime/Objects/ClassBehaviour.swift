import OrderedCollections

/// What a class is as an object, where it is more than other classes are: what the metaclasses of Python's own library do.
///
/// Each such class has a behaviour of its own. A class that derives from it is given one by `inherited`.
class ClassBehaviour {
  /// What `type(cls)` gives.
  var metaclass: TypeObject { .type }

  /// Makes a class that names one with this behaviour among its bases; nil where that is done as always.
  func makeClass(
    _ name: String, _ qualifiedName: String, _ moduleName: String, _ members: OrderedDictionary<Name, Object>,
    _ interpreter: Interpreter
  ) throws -> ClassObject? { nil }

  /// The behaviour of a class that was just made and derives from one with this behaviour.
  func inherited(by type: ClassObject, _ interpreter: Interpreter) throws -> ClassBehaviour? { nil }

  /// What calling the class gives; nil where that is an instance, made as always.
  func construct(
    _ type: ClassObject, _ arguments: [Object], _ keywords: [(name: Name, value: Object)],
    _ interpreter: Interpreter
  ) throws -> Object? { nil }

  /// What `repr(cls)` gives; nil where that is as always.
  func repr(of type: TypeObject) -> String? { nil }

  /// What the class goes through, as `iter(cls)`, `len(cls)` and `reversed(cls)` have it; nil when it is not iterable.
  var items: ContiguousArray<Object>? { nil }

  /// What `item in cls` gives; nil goes through the iterator.
  func contains(_ item: Object, _ interpreter: Interpreter) throws -> Bool? { nil }

  /// What `cls[index]` gives; nil when the class can't be subscripted.
  func item(_ index: Object, _ interpreter: Interpreter) throws -> Object? { nil }

  /// Throws where `cls.name = value` and `del cls.name` are not possible.
  func checkAssignment(_ name: Name, of type: ClassObject, isDeletion: Bool) throws {}

  /// What a name that the class has not raises; nil where that is as always.
  func missing(_ name: Name) -> PythonError? { nil }

  /// Throws where `isinstance(x, cls)` is not possible.
  func checkMatching(_ type: TypeObject) throws {}

  /// Gives each object that it holds.
  func visit(_ visitor: Heap.Visitor) {}
}

extension ClassBehaviour {
  /// The behaviour of a class; nil for most.
  static func of(_ type: TypeObject) -> ClassBehaviour? {
    type.asProgramClass?.behaviour
  }

  /// The behaviour that a class with these bases inherits.
  ///
  /// - Throws: TypeError with CPython's words where two of them do not go together.
  static func of(_ bases: [TypeObject]) throws -> ClassBehaviour? {
    let found = bases.compactMap { of($0) }
    guard var best = found.first else { return nil }
    for other in found.dropFirst() {
      if other.metaclass.isSubclass(of: best.metaclass) {
        best = best.metaclass === other.metaclass ? best : other
      } else if !best.metaclass.isSubclass(of: other.metaclass) {
        throw PythonError.type(
          "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses "
            + "of all its bases")
      }
    }
    return best
  }
}
