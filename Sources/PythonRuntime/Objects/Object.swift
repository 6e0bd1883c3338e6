/// A Python object.
///
/// Sixteen bytes: small things are held in place, all others by one reference. There is one case for each class that the
/// evaluator tests on a hot path; every other class is `other`.
public enum Object {
  /// No object: an unbound slot, an argument that was not given. Programs never see it.
  case undefined
  case none
  case bool(Bool)
  case int(Int)
  case float(Double)
  case string(StringObject)
  case list(ListObject)
  case tuple(TupleObject)
  case dict(DictObject)
  case set(SetObject)
  case function(FunctionObject)
  case builtin(BuiltinFunction)
  /// A variable that an inner function shares. Programs never see it.
  case cell(Cell)
  case type(TypeObject)
  case instance(InstanceObject)
  case other(OtherObject)
}

/// A run of slots on the value stack or in a frame.
typealias Slots = UnsafeMutablePointer<Object>

extension Object {
  /// Makes a string.
  public static func string(_ text: String) -> Object { .string(StringObject(text)) }

  /// Makes a list.
  public static func list(_ items: some Sequence<Object>) -> Object {
    .list(ListObject(ContiguousArray(items)))
  }

  /// Makes a tuple.
  public static func tuple(_ items: some Sequence<Object>) -> Object {
    .tuple(TupleObject(ContiguousArray(items)))
  }

  /// Whether this is no object at all.
  @inlinable public var isUndefined: Bool {
    if case .undefined = self { true } else { false }
  }

  /// Whether this is `None`.
  @inlinable public var isNone: Bool {
    if case .none = self { true } else { false }
  }

  /// The class of the object, as `type(x)` gives it.
  public var type: TypeObject {
    switch self {
    case .undefined, .none, .cell: .none
    case .bool: .bool
    case .int: .int
    case .float: .float
    case .string: .string
    case .list: .list
    case .tuple: .tuple
    case .dict: .dict
    case .set(let set): set.isFrozen ? .frozenset : .set
    case .function: .function
    case .builtin: .builtinFunction
    case .type: .type
    case .instance(let instance): instance.type
    case .other(let object): object.type
    }
  }

  /// The name of the object's class, as messages give it.
  public var typeName: String { type.name }

  /// The identity by which `is` tells objects apart; nil for those held in place.
  public var identity: ObjectIdentifier? {
    switch self {
    case .undefined, .none, .bool, .int, .float: nil
    case .string(let object): ObjectIdentifier(object)
    case .list(let object): ObjectIdentifier(object)
    case .tuple(let object): ObjectIdentifier(object)
    case .dict(let object): ObjectIdentifier(object)
    case .set(let object): ObjectIdentifier(object)
    case .function(let object): ObjectIdentifier(object)
    case .builtin(let object): ObjectIdentifier(object)
    case .cell(let object): ObjectIdentifier(object)
    case .type(let object): ObjectIdentifier(object)
    case .instance(let object): ObjectIdentifier(object)
    case .other(let object): ObjectIdentifier(object)
    }
  }

  /// Whether both are the same object, as `is` has it.
  public func isIdentical(to other: Object) -> Bool {
    switch (self, other) {
    case (.none, .none), (.undefined, .undefined): true
    case (.bool(let left), .bool(let right)): left == right
    case (.int(let left), .int(let right)): left == right
    case (.float(let left), .float(let right)): left.bitPattern == right.bitPattern
    default:
      if let left = identity, let right = other.identity { left == right } else { false }
    }
  }
}
