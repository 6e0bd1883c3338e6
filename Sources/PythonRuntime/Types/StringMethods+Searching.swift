extension StringMethods {
  static let searching: [BuiltinFunction] = [
    .ofString(
      "find", "sub, start=None, end=None, /",
      """
      Return the first place of a text, or -1.
      >>> 'banana'.find('n')
      2
      """, reading: .byFormat
    ) {
      .int(try firstPlace($0, $1) ?? -1)
    },
    .ofString(
      "rfind", "sub, start=None, end=None, /",
      """
      Return the last place of a text, or -1.
      >>> 'banana'.rfind('n')
      4
      """, reading: .byFormat
    ) {
      .int(try lastPlace($0, $1) ?? -1)
    },
    .ofString(
      "index", "sub, start=None, end=None, /",
      """
      Return the first place of a text.
      >>> 'banana'.index('n')
      2
      """, reading: .byFormat
    ) {
      .int(try found(firstPlace($0, $1)))
    },
    .ofString(
      "rindex", "sub, start=None, end=None, /",
      """
      Return the last place of a text.
      >>> 'banana'.rindex('n')
      4
      """, reading: .byFormat
    ) {
      .int(try found(lastPlace($0, $1)))
    },
    .ofString(
      "count", "sub, start=None, end=None, /",
      """
      Return how often a text occurs without overlap.
      >>> 'banana'.count('a')
      3
      """,
      reading: .byFormat
    ) {
      .int(try count($0, $1))
    },
    .ofString(
      "startswith", "prefix, start=None, end=None, /",
      """
      Return whether the text begins so.
      >>> 'banana'.startswith('ba')
      True
      """,
      reading: .byFormat
    ) {
      .bool(try matchesAny($0, $1, "startswith") { $0.starts(with: $1) })
    },
    .ofString(
      "endswith", "suffix, start=None, end=None, /",
      """
      Return whether the text ends so.
      >>> 'banana'.endswith('na')
      True
      """, reading: .byFormat
    ) {
      .bool(try matchesAny($0, $1, "endswith") { $0.reversed().starts(with: $1.reversed()) })
    },
  ]

  private static func firstPlace(
    _ text: StringObject, _ arguments: Arguments
  ) throws -> Int? {
    let range = try arguments.bounds(2, length: text.count)
    let part = try arguments.text(1)
    guard let range else { return nil }
    return try ScalarSearch(part.scalars).first(in: text.scalars, range, tick: arguments.interpreter.tick)
  }

  private static func lastPlace(
    _ text: StringObject, _ arguments: Arguments
  ) throws -> Int? {
    let range = try arguments.bounds(2, length: text.count)
    let part = try arguments.text(1)
    guard let range else { return nil }
    return try BackwardSearch(part.scalars).last(
      in: text.scalars, range, tick: arguments.interpreter.tick)
  }

  private static func found(_ place: Int?) throws -> Int {
    guard let place else { throw PythonError.value("substring not found") }
    return place
  }

  private static func count(_ text: StringObject, _ arguments: Arguments) throws -> Int {
    let range = try arguments.bounds(2, length: text.count)
    let part = try arguments.text(1)
    guard let range else { return 0 }
    return try ScalarSearch(part.scalars).all(in: text.scalars, range, tick: arguments.interpreter.tick).count
  }

  /// Tests one text, or each of a tuple of them, against the part of the text between the bounds.
  private static func matchesAny(
    _ text: StringObject, _ arguments: Arguments, _ name: String,
    _ matches: (Scalars.SubSequence, Scalars) -> Bool
  ) throws -> Bool {
    let range = try arguments.bounds(2, length: text.count)
    func fits(_ affix: StringObject) -> Bool {
      range.map { matches(text.scalars[$0], affix.scalars) } ?? false
    }
    switch arguments[1].native {
    case .string(let affix): return fits(affix)
    case .tuple(let tuple):
      return try tuple.items.contains { item in
        guard case .string(let affix) = item.native else {
          throw PythonError.type("tuple for \(name) must only contain str, not \(item.typeName)")
        }
        return fits(affix)
      }
    default:
      throw PythonError.type(
        "\(name) first arg must be str or a tuple of str, not \(arguments[1].typeName)")
    }
  }
}
