import PythonRuntime

/// A program's `RandomState`: a generator of its own, or the one behind `np.random`.
final class RandomStateObject: OtherObject {
  /// Nothing before the first draw of one that nobody seeded.
  private var generator: LegacyGenerator?

  /// Makes one that draws from a generator; without one its seed is taken when it is first drawn from.
  init(_ generator: LegacyGenerator? = nil) {
    self.generator = generator
    super.init()
  }

  /// Lets `body` draw from the generator, once its state is saved.
  func draw<Result>(
    _ interpreter: Interpreter, _ body: (inout LegacyGenerator) throws -> Result
  ) rethrows -> Result {
    interpreter.touch(self)
    // Taken out while it is drawn from, so that its words are changed in place and not copied.
    var drawn = generator.take() ?? LegacyGenerator(key: interpreter.unforeseenKey())
    defer { generator = drawn }
    return try body(&drawn)
  }

  /// So many numbers, each drawn by `body`.
  ///
  /// - Throws: KeyboardInterrupt.
  func draw<Number>(
    _ count: Int, _ interpreter: Interpreter, _ body: (inout LegacyGenerator, Int) throws -> Number
  ) throws -> [Number] {
    try draw(interpreter) { generator in
      var numbers: [Number] = []
      numbers.reserveCapacity(count)
      try interpreter.pieces(of: count) { places in
        for place in places { numbers.append(try body(&generator, place)) }
      }
      return numbers
    }
  }

  override var type: TypeObject { .randomState }

  override func snapshot() -> any Snapshot { SavedGenerator(state: self, generator: generator) }

  private struct SavedGenerator: Snapshot {
    let state: RandomStateObject
    let generator: LegacyGenerator?

    func restore() { state.generator = generator }

    func present() -> any Snapshot { state.snapshot() }
  }

  override func repr(_ interpreter: Interpreter) throws -> String {
    let address = String(UInt(bitPattern: ObjectIdentifier(self).hashValue), radix: 16, uppercase: true)
    return "RandomState(MT19937) at 0x\(address)"
  }

  override func str(_ interpreter: Interpreter) throws -> String { "RandomState(MT19937)" }

  override func attribute(_ name: Name, _ interpreter: Interpreter) throws -> Object? {
    if type.method(name) == nil, let hint = NumpyNames.ofRandom[name.text] {
      throw PythonError(
        .attributeError, "RandomState attribute '\(name.text)' is not in this subset",
        hint: hint.isEmpty ? nil : hint)
    }
    return nil
  }
}

extension LegacyGenerator {
  /// The generator that a seed makes.
  ///
  /// - Throws: ValueError for what is no seed, in NumPy's words.
  init(seed: Object, _ interpreter: Interpreter) throws {
    switch seed {
    case .none: self.init(key: interpreter.unforeseenKey())
    case .list, .tuple, .other(is NumpyArray):
      let words = try interpreter.items(of: seed).map {
        try LegacyGenerator.word($0, of: "array data", interpreter)
      }
      if words.isEmpty { throw PythonError.value("Seed must be non-empty") }
      self.init(key: words)
    default: self.init(word: try LegacyGenerator.word(seed, of: "scalar", interpreter))
    }
  }

  private static func word(_ object: Object, of kind: String, _ interpreter: Interpreter) throws -> UInt32 {
    let scalar = Scalar(object)
    guard let scalar, scalar.type != .float64 else {
      var type = scalar?.type.name ?? "O"
      if case .string(let text) = object { type = "<U\(max(text.count, 1))" }
      throw PythonError.type(
        "Cannot cast \(kind) from dtype('\(type)') to dtype('int64') according to the rule 'safe'")
    }
    guard let word = UInt32(exactly: scalar.int) else {
      throw PythonError.value("Seed must be between 0 and 2**32 - 1")
    }
    return word
  }
}
