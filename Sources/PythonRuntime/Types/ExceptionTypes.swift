extension TypeObject {
  /// The class of an exception; the same object each time.
  public static func exception(_ type: ExceptionType) -> TypeObject {
    guard let object = exceptions[type] else { preconditionFailure("an exception class was not made") }
    return object
  }

  /// All of them, each made after its base.
  private static let exceptions: [ExceptionType: TypeObject] = {
    var made: [ExceptionType: TypeObject] = [:]
    for type in ExceptionType.allCases { _ = make(type, &made) }
    return made
  }()

  private static func make(_ type: ExceptionType, _ made: inout [ExceptionType: TypeObject]) -> TypeObject {
    if let object = made[type] { return object }
    let base = type.base.map { make($0, &made) } ?? .object
    let object = TypeObject(
      type.rawValue, base: base, summary: "An exception class.",
      methods: type == .baseException ? exceptionMethods : [],
      constructor: BuiltinFunction(type.rawValue, "*args", "Return an exception to be raised.") {
        .other(ExceptionObject(type, arguments: $0.positional))
      }, inheritance: .made)
    made[type] = object
    return object
  }
}
