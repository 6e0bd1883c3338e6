import PythonModules
import PythonRuntime
import PythonSyntax

extension Notebook {
  /// The number that an expression gives to a command.
  ///
  /// - Parameter example: How the command is typed.
  func number(_ expression: String, for example: String) throws -> Double {
    let object: Object
    do { object = try evaluate(expression) } catch var failure as Failure {
      // A number is wanted: a module that is called so would be no help, and nothing is none either.
      if failure.hint?.hasPrefix("import ") ?? true { failure.hint = "for example \(example)" }
      throw failure
    }
    if let number = object.asNumber ?? object.asValue?.data { return number }
    throw Failure(command: "\(expression) is not a number", hint: "for example \(example)")
  }

  /// The number that an expression gives to a command which moves by it.
  func finiteNumber(_ expression: String, for example: String) throws -> Double {
    let number = try number(expression, for: example)
    if number.isFinite { return number }
    throw Failure(command: "\(expression) is not a finite number", hint: "for example \(example)")
  }
}

/// Parts an expression from the one behind it: the shortest second one with which both can be read.
///
///     a -0.5        a and -0.5
///     xs[0] 1 + 1   xs[0] and 1 + 1
///
/// - Returns: nil where the text can't be parted.
func expressionAndNumber(_ text: String) -> (String, String)? {
  var end = text.endIndex
  while let blank = text[..<end].lastIndex(of: " ") {
    let (first, second) = (String(text[..<blank]).trimmed, String(text[blank...]).trimmed)
    if first.isWholeExpression, second.isWholeExpression { return (first, second) }
    end = blank
  }
  return nil
}
