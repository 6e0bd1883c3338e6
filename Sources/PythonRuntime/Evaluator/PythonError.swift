import PythonSyntax

/// A Python exception on its way up, within the one thread that runs its program.
public final class PythonError: Error, @unchecked Sendable {
  /// The class of the exception.
  public let type: ExceptionType
  /// What the exception was made with; a message is the only one as a rule.
  public let arguments: [Object]
  /// One way on, in our words; shown on a line of its own.
  public var hint: String?
  /// The calls it has passed through, innermost first.
  public internal(set) var traceback: [TracebackEntry] = []
  /// The exact place in the innermost call; set by the nearest node.
  var span: Span?

  /// Makes an exception with arguments of the program's.
  public init(_ type: ExceptionType, arguments: [Object], hint: String? = nil) {
    self.type = type
    self.arguments = arguments
    self.hint = hint
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

  /// The direct base; nil for `BaseException` alone.
  public var base: ExceptionType? {
    switch self {
    case .baseException: nil
    case .exception, .keyboardInterrupt, .systemExit: .baseException
    case .overflowError, .zeroDivisionError, .floatingPointError: .arithmeticError
    case .moduleNotFoundError: .importError
    case .indexError, .keyError: .lookupError
    case .unboundLocalError: .nameError
    case .notImplementedError, .recursionError: .runtimeError
    case .indentationError: .syntaxError
    case .tabError: .indentationError
    case .unicodeError: .valueError
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

  /// An IndexError.
  public static func index(_ message: String) -> PythonError { PythonError(.indexError, message) }

  /// An OverflowError.
  public static func overflow(_ message: String) -> PythonError { PythonError(.overflowError, message) }

  /// What an `int` beyond 64 bits raises.
  static var integerTooLarge: PythonError {
    PythonError(
      .overflowError, "int too large: an int beyond 64 bits is not in this subset",
      hint: "a float holds such numbers approximately: 2.0 ** 70")
  }

  /// What an allocation beyond the limit raises, before memory is asked for.
  static func tooLarge(_ what: String) -> PythonError {
    PythonError(.memoryError, "\(what) would be too large")
  }

  /// The text after the class name, as a traceback shows it; empty when there is none.
  public func message(_ interpreter: Interpreter) -> String {
    let shown: String?
    switch (type, arguments.count) {
    case (_, 0): shown = ""
    case (.keyError, 1): shown = try? interpreter.repr(arguments[0])
    case (_, 1): shown = try? interpreter.str(arguments[0])
    default: shown = try? interpreter.repr(.tuple(arguments))
    }
    return shown ?? "<exception str() failed>"
  }
}
