/// How a text that is being typed may go on where it ends: what a completion needs to know of its syntax.
///
///     Continuation(of: "y = n.layers[0].ne")     word "ne", an attribute of n.layers[0]
public struct Continuation: Hashable, Sendable {
  /// What may stand where the word stands.
  public enum Place: Hashable, Sendable {
    /// Nothing that could be listed: in a string or a comment, in a number, where a new name is made.
    case nothing
    /// The first word of a statement.
    case statement
    /// The first word of an operand.
    case operand
    /// A keyword only: an operand is complete, and an operator may follow.
    case keyword
    /// A name after a dot.
    case attribute(of: AccessPath)
    /// A module; `package` is what stands before the last dot, empty without one.
    case module(package: String)
    /// What `from module import` takes.
    case member(ofModule: String)
  }

  /// The letters that the text ends with, to be completed.
  public internal(set) var word = ""
  /// What may stand in place of them.
  public internal(set) var place = Place.nothing
  /// The keywords that may stand there.
  public internal(set) var keywords: [String] = []
  /// The names that the text binds outside of functions.
  public internal(set) var moduleNames: [String] = []
  /// The names that belong to the functions, comprehensions and lambdas that the text ends in.
  public internal(set) var localNames: [String] = []
  /// The call whose next argument starts here.
  public internal(set) var call: OpenCall?
  /// Whether nothing but blanks stands before the word.
  public internal(set) var isFirstWord = false
}

extension Continuation {
  /// Reads a text up to its end; mistakes before it are passed over. O(length).
  public init(of text: String) {
    let bytes = Array(text.utf8)
    let start = bytes.count - bytes.reversed().prefix { $0.continuesName }.count
    guard !Continuation.isInNumber(bytes, start) else { return }
    word = String(decoding: bytes[start...], as: UTF8.self)
    // A name stands for the word, which by now may be a keyword: the tokens before it are what counts.
    var lexer = Lexer(bytes[..<start] + [.underscore])
    guard lexer.runOverMistakes() else { return }
    if let context = lexer.tokens(beforeWordAt: start) {
      read(context, names: context, lexer.bytes)
    } else if let field = lexer.openField {
      var inner = Lexer(field: lexer.bytes, from: field, to: lexer.limit)
      guard inner.runOverMistakes(), let context = inner.tokens(beforeWordAt: start) else { return }
      read(context, names: lexer.tokens[...], lexer.bytes)
      if place == .statement { place = .operand }
    }
  }

  /// Whether the word is part of a number: its digits, or what follows its point.
  private static func isInNumber(_ bytes: [UInt8], _ start: Int) -> Bool {
    if start < bytes.count, bytes[start].isDigit { return true }
    guard start > 0, bytes[start - 1] == .dot else { return false }
    return bytes[..<(start - 1)].reversed().prefix { $0.continuesName }.last?.isDigit == true
  }

  private mutating func read(_ tokens: ArraySlice<Token>, names: ArraySlice<Token>, _ bytes: [UInt8]) {
    let line = TypedLine(tokens, in: bytes)
    place = line.place
    keywords = line.keywords
    isFirstWord = tokens.isEmpty
    guard place == .statement || place == .operand || place.isAttribute else { return }
    let typed = TypedNames(names, in: bytes)
    moduleNames = typed.ofModule
    localNames = typed.local
    if place == .operand { call = OpenCall(endOf: tokens, in: bytes) }
  }
}

extension Continuation.Place {
  fileprivate var isAttribute: Bool {
    if case .attribute = self { true } else { false }
  }
}

extension Lexer {
  /// The tokens before the word, when it is a word by itself and no part of a string, a comment or a number.
  fileprivate func tokens(beforeWordAt start: Int) -> ArraySlice<Token>? {
    guard let place = tokens.lastIndex(where: { $0.kind == .name && Int($0.start) == start }) else {
      return nil
    }
    return tokens[..<place]
  }
}
