/// The names that a text binds where it ends: those of the functions around its end, and those of the module.
///
///     def loss(n, xs):
///         total = 0
///         for x in xs: |          loss is the module's; n, xs, total, x are local
struct TypedNames {
  /// What the text binds outside of functions.
  private(set) var ofModule: [String] = []
  /// What belongs to the functions that the text ends in, and to comprehensions and lambdas of its last line.
  var local: [String] { functions.flatMap(\.names) + ofLine }

  private struct Function {
    var names: [String]
    /// How many blocks are open inside its body; nil until its body begins.
    var depth: Int?
  }

  /// Parameters and targets that take more tokens than this are none: the text is no program.
  private static let mostTokens = 2000

  private let tokens: ArraySlice<Token>
  private let bytes: [UInt8]
  private var functions: [Function] = []
  private var ofLine: [String] = []
  /// The targets of the assignment that is being typed; they are bound when it ends.
  private var targets: [Int] = []
  private var depth = 0

  /// Reads the tokens before the place in question. O(number of tokens).
  init(_ tokens: ArraySlice<Token>, in bytes: [UInt8]) {
    self.tokens = tokens
    self.bytes = bytes
    for place in tokens.indices { read(place) }
  }

  private mutating func read(_ place: Int) {
    switch tokens[place].kind {
    case .newline: endLine(place)
    case .semicolon: endStatement()
    case .indent: enter()
    case .dedent: leave()
    case .keyDef: define(place)
    case .keyClass: bindName(place + 1)
    case .keyLambda: ofLine += parameters(from: place + 1, level: tokens[place].level)
    case .keyFor: bindTargets(place)
    case .keyAs: bindName(place + 1)
    case .keyImport: bindImported(place)
    case .colonEqual: bindName(place - 1)
    case .equal where tokens[place].level == 0: bindAssigned(place)
    case .colon where isAnnotation(place): targets.append(place - 1)
    default: break
    }
  }

  // MARK: Blocks

  private mutating func endStatement() {
    for target in targets { bindName(target) }
    targets = []
  }

  /// A body on the line of its `def` ends with it.
  private mutating func endLine(_ place: Int) {
    endStatement()
    ofLine = []
    let isHeader = tokens[..<place].last?.kind == .colon
    if !isHeader, let last = functions.last, last.depth == nil { functions.removeLast() }
  }

  private mutating func enter() {
    depth += 1
    if let last = functions.indices.last, functions[last].depth == nil { functions[last].depth = depth }
  }

  private mutating func leave() {
    depth -= 1
    while let inside = functions.last?.depth, inside > depth { functions.removeLast() }
  }

  // MARK: Binding

  private mutating func bind(_ name: String) {
    if let last = functions.indices.last { functions[last].names.append(name) } else { ofModule.append(name) }
  }

  private mutating func bindName(_ place: Int) {
    guard tokens.indices.contains(place), tokens[place].kind == .name else { return }
    bind(tokens[place].text(in: bytes))
  }

  private mutating func define(_ place: Int) {
    bindName(place + 1)
    functions.append(Function(names: parameters(from: place + 3, level: tokens[place].level + 1), depth: nil))
  }

  /// The names behind `(`, `,`, `*` and `**` up to the end of the parameters.
  private func parameters(from start: Int, level: UInt8) -> [String] {
    guard start <= tokens.endIndex else { return [] }
    var names: [String] = []
    for place in (start..<tokens.endIndex).prefix(TypedNames.mostTokens) {
      let token = tokens[place]
      if token.level < level || (token.level == level && token.kind == .colon && endsLambda(start)) { break }
      guard token.kind == .name, token.level == level else { continue }
      switch tokens[place - 1].kind {
      case .leftParenthesis, .comma, .star, .doubleStar, .keyLambda: names.append(token.text(in: bytes))
      default: break
      }
    }
    return names
  }

  private func endsLambda(_ start: Int) -> Bool { tokens[start - 1].kind == .keyLambda }

  /// The variables between `for` and `in`; those of a comprehension last as long as its line.
  private mutating func bindTargets(_ place: Int) {
    let isComprehension = tokens[place].level > 0
    let rest = tokens[(place + 1)...].prefix(TypedNames.mostTokens)
    for token in rest.prefix(while: { $0.kind != .keyIn && $0.kind != .newline })
    where token.kind == .name {
      if isComprehension { ofLine.append(token.text(in: bytes)) } else { bind(token.text(in: bytes)) }
    }
  }

  /// `import a.b` binds `a`, `from m import b` binds `b`; the names behind `as` are found by themselves.
  private mutating func bindImported(_ place: Int) {
    for next in tokens.indices[(place + 1)...].prefix(TypedNames.mostTokens) {
      if tokens[next].endsStatement { break }
      switch tokens[next - 1].kind {
      case .keyImport, .comma, .leftParenthesis: bindName(next)
      default: break
      }
    }
  }

  /// The names before `=`, back to where the statement begins; not those of items and attributes.
  private mutating func bindAssigned(_ place: Int) {
    var place = place - 1
    while tokens.indices.contains(place), !isBoundary(place) {
      let isPlain = tokens[place].kind == .name && tokens[place].level == 0
      if isPlain, tokens[..<place].last?.kind != .dot, tokens[place + 1].kind != .dot {
        targets.append(place)
      }
      place -= 1
    }
  }

  private func isBoundary(_ place: Int) -> Bool {
    let token = tokens[place]
    return token.endsStatement || (token.level == 0 && (token.kind == .equal || token.kind == .colon))
  }

  /// Whether the colon stands after a name alone: `x: float`.
  private func isAnnotation(_ place: Int) -> Bool {
    guard tokens[place].level == 0, tokens[..<place].last?.kind == .name else { return false }
    return tokens[..<place].dropLast().last?.endsStatement ?? true
  }
}
