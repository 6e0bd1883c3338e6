extension StringMethods {
  static let splitting: [BuiltinFunction] = [
    .ofString(
      "split", "sep=None, maxsplit=-1",
      """
      Return the parts between separators.
      >>> 'a,b,c'.split(',')
      ['a', 'b', 'c']
      """
    ) {
      .list(try split($0, $1))
    },
    .ofString(
      "rsplit", "sep=None, maxsplit=-1",
      """
      Return the parts between separators, cut from the right.
      >>> 'a,b,c'.rsplit(',', 1)
      ['a,b', 'c']
      """
    ) {
      .list(try splitFromRight($0, $1))
    },
    .ofString(
      "splitlines", "keepends=False",
      """
      Return the lines.
      >>> 'a\\nb'.splitlines()
      ['a', 'b']
      """
    ) { text, arguments in
      let keepsEnds = try arguments.optional(1).map(arguments.interpreter.shortInteger) ?? 0 != 0
      return .list(lines(text.scalars, keepsEnds: keepsEnds).map { Object.string(scalars: $0) })
    },
    .ofString(
      "partition", "sep, /",
      """
      Return what is before, the separator, and what is after.
      >>> 'a=b=c'.partition('=')
      ('a', '=', 'b=c')
      """
    ) {
      try partition($0, $1) { text, separator, tick in
        try ScalarSearch(separator).first(in: text, text.indices, tick: tick)
      } otherwise: {
        [.string($0), .string(""), .string("")]
      }
    },
    .ofString(
      "rpartition", "sep, /",
      """
      Return what is before, the last separator, and what is after.
      >>> 'a=b=c'.rpartition('=')
      ('a=b', '=', 'c')
      """
    ) {
      try partition($0, $1) { text, separator, tick in
        try BackwardSearch(separator).last(in: text, text.indices, tick: tick)
      } otherwise: {
        [.string(""), .string(""), .string($0)]
      }
    },
    .ofString(
      "join", "iterable, /",
      """
      Return texts joined with this one between them.
      >>> ', '.join(['a', 'b'])
      'a, b'
      """
    ) {
      .string(try joined($0, $1))
    },
  ]

  private static func split(_ text: StringObject, _ arguments: Arguments) throws -> [Object] {
    let limit = try splitLimit(arguments)
    guard let separator = try separator(arguments) else {
      return words(text.scalars, limit: limit).map { .string(scalars: $0) }
    }
    let places = try ScalarSearch(separator).all(
      in: text.scalars, text.scalars.indices, limit: limit, tick: arguments.interpreter.tick)
    return parts(text.scalars, at: places, length: separator.count)
  }

  private static func splitFromRight(_ text: StringObject, _ arguments: Arguments) throws -> [Object] {
    let limit = try splitLimit(arguments)
    guard let separator = try separator(arguments) else {
      let reversed = Scalars(text.scalars.reversed())
      return words(reversed, limit: limit).reversed().map { .string(scalars: $0.reversed()) }
    }
    let places = try BackwardSearch(separator).all(
      in: text.scalars, limit: limit, tick: arguments.interpreter.tick)
    return parts(text.scalars, at: places.reversed(), length: separator.count)
  }

  private static func splitLimit(_ arguments: Arguments) throws -> Int {
    let limit = try arguments.integer(2, default: -1)
    return limit < 0 ? .max : limit
  }

  private static func separator(_ arguments: Arguments) throws -> Scalars? {
    guard let object = arguments.given(1) else { return nil }
    guard case .string(let separator) = object.native else {
      throw PythonError.type("must be str or None, not \(object.typeName)")
    }
    if separator.value.isEmpty { throw PythonError.value("empty separator") }
    return separator.scalars
  }

  /// The runs without white space; after `limit` of them the rest is one, white space at its end included.
  private static func words(_ text: Scalars, limit: Int) -> [Scalars.SubSequence] {
    var words: [Scalars.SubSequence] = []
    var rest = text.drop { $0.isPythonSpace }
    while !rest.isEmpty, words.count < limit {
      let word = rest.prefix { !$0.isPythonSpace }
      words.append(word)
      rest = rest.dropFirst(word.count).drop { $0.isPythonSpace }
    }
    if !rest.isEmpty { words.append(rest) }
    return words
  }

  private static func parts(_ text: Scalars, at places: [Int], length: Int) -> [Object] {
    var parts: [Object] = []
    var start = 0
    for place in places {
      parts.append(.string(scalars: text[start..<place]))
      start = place + length
    }
    parts.append(.string(scalars: text[start...]))
    return parts
  }

  private static func lines(_ text: Scalars, keepsEnds: Bool) -> [Scalars.SubSequence] {
    var lines: [Scalars.SubSequence] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex { $0.isLineBreak } ?? text.count
      let isPair = end + 1 < text.count && text[end] == "\r" && text[end + 1] == "\n"
      let next = min(end + (isPair ? 2 : 1), text.count)
      lines.append(text[start..<(keepsEnds ? next : end)])
      start = next
    }
    return lines
  }

  private static func partition(
    _ text: StringObject, _ arguments: Arguments,
    find: (_ text: Scalars, _ separator: Scalars, _ tick: () throws -> Void) throws -> Int?,
    otherwise: (String) -> [Object]
  ) throws -> Object {
    let separator = try arguments.text(1).scalars
    if separator.isEmpty { throw PythonError.value("empty separator") }
    guard let place = try find(text.scalars, separator, arguments.interpreter.tick) else {
      return .tuple(otherwise(text.value))
    }
    return .tuple([
      .string(scalars: text.scalars[..<place]), arguments[1],
      .string(scalars: text.scalars[(place + separator.count)...]),
    ])
  }

  private static func joined(_ separator: StringObject, _ arguments: Arguments) throws -> String {
    let items = try joinable(arguments)
    var result = ""
    for (place, item) in items.enumerated() {
      guard case .string(let part) = item.native else {
        throw PythonError.type(
          "sequence item \(place): expected str instance, \(item.typeName) found",
          hint: "str(x) makes text of an object: \", \".join(str(x) for x in xs)")
      }
      if place > 0 { result += separator.value }
      result += part.value
      try Limits.check(result.utf8.count, "the joined text")
    }
    return result
  }

  private static func joinable(_ arguments: Arguments) throws -> ContiguousArray<Object> {
    guard let items = try arguments.interpreter.sequence(of: arguments[1]) else {
      throw PythonError.type("can only join an iterable")
    }
    return items
  }
}
