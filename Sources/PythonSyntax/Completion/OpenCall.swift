/// A call whose next argument starts where a text ends.
///
///     MLP(3, [4, 4, 1], act      the call of MLP: two arguments by position, none by name
public struct OpenCall: Hashable, Sendable {
  /// What is called.
  public let function: AccessPath
  /// How many arguments were given by position.
  public let positionalCount: Int
  /// The names of those given by name.
  public let keywords: Set<String>
}

extension OpenCall {
  /// Reads the call that is open at the end of the tokens; nil where no argument starts there.
  init?(endOf tokens: ArraySlice<Token>, in bytes: [UInt8]) {
    guard let last = tokens.last?.kind, last == .leftParenthesis || last == .comma,
      let open = tokens.openBracket, tokens[open].kind == .leftParenthesis,
      tokens[..<open].dropLast().last?.kind != .keyDef,
      let function = AccessPath(endOf: tokens[..<open], in: bytes)
    else { return nil }
    self.function = function
    let inside = tokens[(open + 1)...].filter { $0.level == tokens[open].level }
    keywords = Set(
      zip(inside, inside.dropFirst()).filter { $0.kind == .name && $1.kind == .equal }
        .map { $0.0.text(in: bytes) })
    positionalCount = inside.count { $0.kind == .comma } - keywords.count
  }
}
