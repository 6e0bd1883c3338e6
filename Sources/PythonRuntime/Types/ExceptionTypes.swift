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
      constructor: BuiltinFunction(type.rawValue, "*args, **kwargs", "Return an exception to be raised.") {
        let exception = ExceptionObject(type.made(with: $0.positional), arguments: [])
        try exception.initialize($0.positional, $0.keywords, as: type.rawValue, $0.interpreter)
        return .other(exception)
      }, inheritance: .made)
    made[type] = object
    return object
  }
}

extension ExceptionType {
  /// The class of which `OSError(number, text)` makes an instance, by the numbers of Linux; the class itself for all else.
  fileprivate func made(with arguments: [Object]) -> ExceptionType {
    guard self == .osError, (2...5).contains(arguments.count), case .int(let number) = arguments[0] else {
      return self
    }
    return switch number {
    case 1, 13: .permissionError
    case 2: .fileNotFoundError
    case 3: .processLookupError
    case 4: .interruptedError
    case 10: .childProcessError
    case 11, 114, 115: .blockingIOError
    case 17: .fileExistsError
    case 20: .notADirectoryError
    case 21: .isADirectoryError
    case 32, 108: .brokenPipeError
    case 103: .connectionAbortedError
    case 104: .connectionResetError
    case 110: .timeoutError
    case 111: .connectionRefusedError
    default: self
    }
  }
}
