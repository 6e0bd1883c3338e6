/// An object named without a call: a name or a literal, then attributes and literal indices.
///
///     n.layers[0].neurons     points[-1]     grades["Ada"]     "".
///
/// It is what can be looked up without running anything.
public struct AccessPath: Hashable, Sendable {
  /// What it begins with.
  public enum Root: Hashable, Sendable {
    case name(String)
    /// A literal or a display, by its class alone.
    case string, list, tuple, dict, set
  }

  /// One way further in.
  public enum Step: Hashable, Sendable {
    case attribute(String)
    case index(Int)
    case key(String)
  }

  /// What it begins with.
  public let root: Root
  /// The ways further in, in order.
  public let steps: [Step]
}

extension AccessPath {
  /// Reads the path that ends at the end of the tokens; nil where a call or anything else stands in it.
  init?(endOf tokens: ArraySlice<Token>, in bytes: [UInt8]) {
    var rest = tokens
    var steps: [Step] = []
    while true {
      if let step = AccessPath.takeStep(&rest, bytes) {
        steps.append(step)
      } else {
        guard let root = AccessPath.takeRoot(&rest, bytes) else { return nil }
        self.root = root
        self.steps = steps.reversed()
        return
      }
    }
  }

  private static func takeStep(_ rest: inout ArraySlice<Token>, _ bytes: [UInt8]) -> Step? {
    switch rest.last?.kind {
    case .name where rest.dropLast().last?.kind == .dot:
      let step = Step.attribute(rest.removeLast().text(in: bytes))
      rest.removeLast()
      return step
    case .rightBracket:
      guard let open = rest.openingBracket, rest[..<open].last?.endsOperand == true else { return nil }
      guard let step = subscription(rest[(open + 1)...].dropLast(), bytes) else { return nil }
      rest = rest[..<open]
      return step
    default: return nil
    }
  }

  /// What stands between the brackets: `0`, `-1` or `"key"`.
  private static func subscription(_ tokens: ArraySlice<Token>, _ bytes: [UInt8]) -> Step? {
    guard let last = tokens.last, let first = tokens.first else { return nil }
    switch (tokens.count, last.kind) {
    case (1, .integer): return Int(last.text(in: bytes)).map(Step.index)
    case (2, .integer) where first.kind == .minus: return Int("-" + last.text(in: bytes)).map(Step.index)
    case (1, .string): return last.plainString(in: bytes).map(Step.key)
    default: return nil
    }
  }

  private static func takeRoot(_ rest: inout ArraySlice<Token>, _ bytes: [UInt8]) -> Root? {
    switch rest.last?.kind {
    case .name: return .name(rest.removeLast().text(in: bytes))
    case .string where rest.last?.isBytes(in: bytes) == false: return .string
    case .rightBracket:
      guard let open = rest.openingBracket, rest[..<open].last?.endsOperand != true else { return nil }
      return .list
    case .rightBrace:
      let isEmpty = rest.openingBracket == rest.endIndex - 2
      return isEmpty || rest.holdsInBrackets(.colon) ? .dict : .set
    case .rightParenthesis where rest.holdsInBrackets(.comma):
      return rest.openingBracket.flatMap { rest[..<$0].last?.endsOperand == true ? nil : .tuple }
    default: return nil
    }
  }
}
