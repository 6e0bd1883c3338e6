/// The builtin classes whose methods are called all the time, told apart without reaching the class.
enum BuiltinKind {
  case string, list, tuple, dict, set, frozenset, other
}

extension Object {
  /// Which of those classes the object itself belongs to; `other` for all others, instances of derived classes among them.
  @inline(__always)
  var builtinKind: BuiltinKind {
    switch self {
    case .string: .string
    case .list: .list
    case .tuple: .tuple
    case .dict: .dict
    case .set(let set): set.isFrozen ? .frozenset : .set
    default: .other
    }
  }
}
