import PythonRuntime

/// The way of a program's pictures to whoever runs it, as `Interpreter.output` is the way of its text.
public final class Pictures {
  /// Takes each picture when the program shows it, in order with what it prints.
  public var output: (Picture) -> Void = { _ in }

  /// Makes a way that leads nowhere yet.
  public init() {}
}

/// An object that is shown as a picture where others are shown by their `repr`.
public protocol Pictured: OtherObject {
  /// The picture of the object as it is now.
  var picture: Picture { get }
}

extension Object {
  /// The picture that this object is shown as; nil where it is shown by its `repr`.
  public var picture: Picture? {
    if case .other(let object) = self { (object as? any Pictured)?.picture } else { nil }
  }
}
