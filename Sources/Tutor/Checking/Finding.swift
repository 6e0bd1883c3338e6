/// Something in a lesson that does not hold, where it is, and one way on.
public struct Finding: Sendable, Hashable {
  /// The file.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// What does not hold.
  public var message: String
  /// One way on.
  public var hint: String
}

extension Finding: CustomStringConvertible {
  /// One line: `slope.md:41: message · way on`.
  public var description: String { "\(file):\(line): \(message) · \(hint)" }
}
