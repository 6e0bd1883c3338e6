extension TypeObject {
  /// `types.UnionType`.
  static let union = TypeObject(
    "types.UnionType", summary: "One of several classes, for annotations and isinstance: int | None.")
}

/// `int | None`: one of several classes.
final class UnionType: TypeForm {
  private init(_ members: [Object]) { super.init("types.UnionType", members) }

  /// What `left | right` gives of two classes, or of what stands for some; nil where one of them is something else.
  static func union(_ left: Object, _ right: Object) -> Object? {
    guard isClass(left), isClass(right) else { return nil }
    if isOfTyping(left) || isOfTyping(right) { return TypingUnion.of([left, right]) }
    var members: [Object] = []
    for member in parts(left) + parts(right) where !members.contains(where: { isSame($0, member) }) {
      members.append(member)
    }
    return members.count == 1 ? members[0] : .other(UnionType(members))
  }

  private static func isClass(_ object: Object) -> Bool {
    switch object {
    case .type, .none, .other(is TypeForm): true
    default: false
    }
  }

  private static func isOfTyping(_ object: Object) -> Bool {
    switch object {
    case .other(is GenericAlias), .other(is UnionType): false
    case .other(is TypeForm): true
    default: false
    }
  }

  private static func parts(_ object: Object) -> [Object] {
    if case .other(let union as UnionType) = object { union.arguments } else { [object] }
  }

  static func isSame(_ left: Object, _ right: Object) -> Bool {
    DictKey(left, hash: 0) == DictKey(right, hash: 0)
  }

  override var type: TypeObject { .union }

  override func repr(_ interpreter: Interpreter) throws -> String {
    try arguments.map { try text(of: $0, interpreter) }.joined(separator: " | ")
  }

  override func matches(_ type: TypeObject, _ function: String) throws -> Bool {
    try UnionType.matches(type, arguments, function)
  }

  /// Whether a class is, or derives from, one of several.
  static func matches(_ type: TypeObject, _ members: [Object], _ function: String) throws -> Bool {
    try members.contains { member in
      switch member {
      case .type(let other): type.isSubclass(of: other)
      case .none: type === TypeObject.none
      case .other(let form as TypeForm): try form.matches(type, function)
      default: false
      }
    }
  }
}
