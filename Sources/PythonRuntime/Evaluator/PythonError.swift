import PythonSyntax

/// A Python exception on its way up, within the one thread that runs its program.
public final class PythonError: Error, @unchecked Sendable {
  /// The class of the exception.
  public let type: ExceptionType
  /// What the exception was made with; a message is the only one as a rule.
  public let arguments: [Object]
  /// One way on, in our words; shown on a line of its own.
  public var hint: String?
  /// What the exception keeps besides its arguments: the `name` of a NameError.
  var details: [String: Object] = [:]
  /// The calls it has passed through, innermost first.
  public internal(set) var traceback: [TracebackEntry] = []
  /// The exact place in the innermost call; set by the nearest node.
  var span: Span?
  /// The exception as the program sees it; undefined until it looks.
  var object: Object = .undefined
  /// Whether the place in the present call stands in the traceback already, as it was raised again by `raise` alone.
  var isNotedInCall = false
  /// Whether no program may catch it: a limit was reached that is not the program's to lift.
  public var isFinal = false

  /// Makes an exception with arguments of the program's.
  public init(_ type: ExceptionType, arguments: [Object], hint: String? = nil) {
    self.type = type
    self.arguments = arguments
    self.hint = hint
  }

  /// Makes what travels up from an exception of the program.
  ///
  /// - Precondition: The object is an exception, or an instance whose class derives from one.
  init(raising object: Object) {
    guard case .other(let native) = object.native, let exception = native as? ExceptionObject else {
      preconditionFailure("only exceptions are raised")
    }
    type = exception.exception
    arguments = exception.arguments
    hint = exception.hint
    traceback = exception.traceback?.entries ?? []
    self.object = object
  }

  /// Makes an exception with a message of ours.
  public convenience init(_ type: ExceptionType, _ message: String, hint: String? = nil) {
    self.init(type, arguments: [.string(message)], hint: hint)
  }
}

/// One call that an exception has passed through.
public struct TracebackEntry: Sendable {
  /// The text in which the call stands.
  public let source: Source
  /// The exact place.
  public let span: Span
  /// The name of the function, or `<module>`.
  public let function: String
}

/// The exception classes of the language, in CPython's hierarchy.
public enum ExceptionType: String, CaseIterable, Sendable {
  case baseException = "BaseException"
  case exception = "Exception"
  case keyboardInterrupt = "KeyboardInterrupt"
  case systemExit = "SystemExit"
  case arithmeticError = "ArithmeticError"
  case overflowError = "OverflowError"
  case zeroDivisionError = "ZeroDivisionError"
  case floatingPointError = "FloatingPointError"
  case assertionError = "AssertionError"
  case attributeError = "AttributeError"
  case importError = "ImportError"
  case moduleNotFoundError = "ModuleNotFoundError"
  case lookupError = "LookupError"
  case indexError = "IndexError"
  case keyError = "KeyError"
  case memoryError = "MemoryError"
  case nameError = "NameError"
  case unboundLocalError = "UnboundLocalError"
  case runtimeError = "RuntimeError"
  case notImplementedError = "NotImplementedError"
  case recursionError = "RecursionError"
  case stopIteration = "StopIteration"
  case syntaxError = "SyntaxError"
  case indentationError = "IndentationError"
  case tabError = "TabError"
  case typeError = "TypeError"
  case valueError = "ValueError"
  case unicodeError = "UnicodeError"
  case osError = "OSError"
  case fileNotFoundError = "FileNotFoundError"
  case permissionError = "PermissionError"
  case timeoutError = "TimeoutError"
  case fileExistsError = "FileExistsError"
  case isADirectoryError = "IsADirectoryError"
  case notADirectoryError = "NotADirectoryError"
  case interruptedError = "InterruptedError"
  case childProcessError = "ChildProcessError"
  case processLookupError = "ProcessLookupError"
  case blockingIOError = "BlockingIOError"
  case connectionError = "ConnectionError"
  case brokenPipeError = "BrokenPipeError"
  case connectionAbortedError = "ConnectionAbortedError"
  case connectionRefusedError = "ConnectionRefusedError"
  case connectionResetError = "ConnectionResetError"
  case eofError = "EOFError"
  case bufferError = "BufferError"
  case referenceError = "ReferenceError"
  case systemError = "SystemError"
  case stopAsyncIteration = "StopAsyncIteration"
  case generatorExit = "GeneratorExit"
  case warning = "Warning"
  case userWarning = "UserWarning"
  case deprecationWarning = "DeprecationWarning"
  case runtimeWarning = "RuntimeWarning"
  case futureWarning = "FutureWarning"
  case pendingDeprecationWarning = "PendingDeprecationWarning"
  case syntaxWarning = "SyntaxWarning"
  case importWarning = "ImportWarning"
  case unicodeWarning = "UnicodeWarning"
  case bytesWarning = "BytesWarning"
  case encodingWarning = "EncodingWarning"
  case resourceWarning = "ResourceWarning"

  /// The direct base; nil for `BaseException` alone.
  public var base: ExceptionType? {
    switch self {
    case .baseException: nil
    case .exception, .keyboardInterrupt, .systemExit, .generatorExit: .baseException
    case .overflowError, .zeroDivisionError, .floatingPointError: .arithmeticError
    case .moduleNotFoundError: .importError
    case .indexError, .keyError: .lookupError
    case .unboundLocalError: .nameError
    case .notImplementedError, .recursionError: .runtimeError
    case .indentationError: .syntaxError
    case .tabError: .indentationError
    case .unicodeError: .valueError
    case .fileNotFoundError, .permissionError, .timeoutError, .fileExistsError, .isADirectoryError,
      .notADirectoryError, .interruptedError, .childProcessError, .processLookupError, .blockingIOError,
      .connectionError:
      .osError
    case .brokenPipeError, .connectionAbortedError, .connectionRefusedError, .connectionResetError:
      .connectionError
    case .userWarning, .deprecationWarning, .runtimeWarning, .futureWarning, .pendingDeprecationWarning,
      .syntaxWarning, .importWarning, .unicodeWarning, .bytesWarning, .encodingWarning, .resourceWarning:
      .warning
    default: .exception
    }
  }
}

extension PythonError {
  /// A TypeError.
  public static func type(_ message: String, hint: String? = nil) -> PythonError {
    PythonError(.typeError, message, hint: hint)
  }

  /// A ValueError.
  public static func value(_ message: String, hint: String? = nil) -> PythonError {
    PythonError(.valueError, message, hint: hint)
  }

  /// A ZeroDivisionError.
  public static func zeroDivision(_ message: String) -> PythonError {
    PythonError(.zeroDivisionError, message)
  }

  /// What a call raises of an object that can't be called.
  static func uncallable(_ callee: Object) -> PythonError {
    .type("'\(callee.typeName)' object is not callable")
  }

  /// Whether it says of an object that it can't be called.
  var isOfUncallable: Bool {
    guard type == .typeError, case .string(let message)? = arguments.first else { return false }
    return message.value.hasSuffix("' object is not callable")
  }

  /// An IndexError.
  public static func index(_ message: String) -> PythonError { PythonError(.indexError, message) }

  /// An OverflowError.
  public static func overflow(_ message: String) -> PythonError { PythonError(.overflowError, message) }

  /// What an `int` raises that is to count items, and has more than 64 bits.
  static var beyondIndices: PythonError { .overflow("Python int too large to convert to C ssize_t") }
  /// What is raised by what Python has and this language does not.
  static func refused(_ what: String, hint: String? = nil) -> PythonError {
    PythonError(.nameError, "\(what) is not in this subset", hint: hint)
  }

  /// What an allocation beyond the limit raises, before memory is asked for.
  static func tooLarge(_ what: String) -> PythonError { .memory("\(what) would be too large") }

  /// A MemoryError, which has no words of its own, as in CPython; the hint says what wants so much.
  public static func memory(_ hint: String) -> PythonError {
    PythonError(.memoryError, arguments: [], hint: hint)
  }

  /// The same error with something that it keeps besides its arguments.
  func keeping(_ detail: String, _ object: Object) -> PythonError {
    details[detail] = object
    return self
  }

  /// The same error, which says that it follows from another.
  func following(_ cause: PythonError) -> PythonError {
    let native = nativeException
    native.cause = cause.exception
    native.context = cause.exception
    native.suppressesContext = true
    return self
  }

  /// The same error, which arose while another one was being handled.
  ///
  /// - Parameter isHidden: Whether a traceback leaves the other one out, as after `raise … from None`.
  func handling(_ earlier: PythonError, isHidden: Bool = false) -> PythonError {
    nativeException.context = earlier.exception
    nativeException.suppressesContext = isHidden
    return self
  }

  /// The text after the class name, as a traceback shows it; empty when there is none.
  public func message(_ interpreter: Interpreter) -> String {
    (try? interpreter.str(exception)) ?? "<exception str() failed>"
  }

  /// The exception as an object of the program; the same one each time.
  public var exception: Object {
    if object.isUndefined {
      let made = ExceptionObject(type, arguments: arguments)
      made.hint = hint
      made.details = details
      if !traceback.isEmpty { made.traceback = TracebackObject(traceback) }
      object = .other(made)
    }
    return object
  }

  /// The part of the exception that belongs to the language.
  var nativeException: ExceptionObject {
    guard case .other(let native) = exception.native, let made = native as? ExceptionObject else {
      preconditionFailure("an exception is an ExceptionObject, or has one")
    }
    return made
  }

  /// The name of the class, as a traceback shows it: with its module where that is another one than the program's.
  public var className: String {
    guard case .instance(let instance) = object else { return type.rawValue }
    return instance.type.moduleName == "__main__" ? instance.type.qualifiedName : instance.type.fullName
  }
}
