extension TypeObject {
  /// `types.UnionType`.
  static let union = TypeObject(
    "types.UnionType",
    summary: "One of several classes, for annotations and isinstance.\n>>> isinstance(3, int | None)\nTrue")
}

/// `int | None`: one of several classes.
final class UnionType: TypeForm {
  private init(_ members: [Object]) { super.init("types.UnionType", members) }

  /// What `left | right` gives of two classes, or of what stands for some; nil where one of them is something else.
  static func union(_ left: Object, _ right: Object, _ interpreter: Interpreter) throws -> Object? {
    guard isClass(left), isClass(right) else { return nil }
    if isOfTyping(left) || isOfTyping(right) { return try TypingUnion.of([left, right], interpreter) }
    let members = try different(parts(left) + parts(right), interpreter)
    return members.count == 1 ? members[0] : .other(UnionType(members))
  }

  /// The members, each once.
  static func different(_ members: [Object], _ interpreter: Interpreter) throws -> [Object] {
    var different: [Object] = []
    for member in members where try !different.contains(where: { try interpreter.isSame($0, member) }) {
      different.append(member)
    }
    return different
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

  override var type: TypeObject { .union }

  override func repr(_ interpreter: Interpreter) throws -> String {
    try interpreter.joined(arguments, by: " | ") { try text(of: $0, interpreter) }
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
