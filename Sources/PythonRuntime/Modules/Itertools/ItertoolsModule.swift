/// The module `itertools`: iterators that give one object after another as they are asked for, each in a file with its kind.
enum ItertoolsModule {
  static func make(_ interpreter: Interpreter) -> ModuleObject {
    ModuleObject("itertools", types.members + [("tee", .builtin(TeeIterator.tee))], others: "")
  }

  private static let types: [TypeObject] = [
    .count, .cycle, .repeat, .chain, .accumulate, .product, .permutations, .combinations,
    .combinationsWithReplacement, .islice, .takeWhile, .dropWhile, .filterFalse, .zipLongest, .starMap,
    .pairwise, .groupBy, .compress,
  ]

  /// A class of iterators.
  static func type(
    _ name: String, _ signature: String, _ summary: String, methods: [BuiltinFunction] = [],
    _ make: @escaping (Arguments) throws -> IteratorObject
  ) -> TypeObject {
    TypeObject(
      "itertools.\(name)", summary: summary, methods: methods,
      constructor: BuiltinFunction(name, signature, summary) { .other(try make($0)) })
  }
}
