/// An exception as an object of the program: what `ValueError("…")` makes and `raise` takes.
public final class ExceptionObject: OtherObject {
  /// Its class.
  public let exception: ExceptionType
  /// What it was made with.
  public private(set) var arguments: [Object]

  /// Makes an exception.
  public init(_ exception: ExceptionType, arguments: [Object]) {
    self.exception = exception
    self.arguments = arguments
    super.init()
  }

  deinit { if !arguments.isEmpty { DeepRelease.drop(exchange(&arguments, [])) } }

  /// The class as an object.
  public override var type: TypeObject { .exception(exception) }

  /// As Python shows an exception.
  public override func repr(_ interpreter: Interpreter) throws -> String {
    "\(exception.rawValue)(\(try arguments.map { try interpreter.repr($0) }.joined(separator: ", ")))"
  }

  /// The message alone.
  public override func str(_ interpreter: Interpreter) throws -> String {
    PythonError(exception, arguments: arguments).message(interpreter)
  }

  /// `args`.
  public override func storedAttribute(_ name: Name) -> Object? {
    name.text == "args" ? .tuple(arguments) : nil
  }

  /// `args`.
  public override var attributeNames: [String] { ["args"] }
}
