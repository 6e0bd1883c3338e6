/// Whether all, or any, elements count as true.
enum TruthReductions {
  static let entries: [NumpyEntry] = [
    entry(
      "all",
      """
      Return whether all elements count as true.
      >>> np.all([1, 0])
      np.False_
      """
    ) { !$0.contains(false) },
    entry(
      "any",
      """
      Return whether an element counts as true.
      >>> np.any([1, 0])
      np.True_
      """
    ) { $0.contains(true) },
    .module(
      "count_nonzero", "a, axis=None, *, keepdims=False",
      """
      Return how many elements count as true.
      >>> np.count_nonzero([0, 3, 4])
      np.int64(2)
      """
    ) {
      arguments in
      let keepsAxes = try arguments.keyword("keepdims").map(arguments.interpreter.truth) ?? false
      let folding = try Folding(
        arguments.operand(0), axis: arguments.given(1), keepsAxes: keepsAxes, arguments.interpreter)
      let counts = try folding.fold(folding.rows.bools, arguments.interpreter) { row in
        row.reduce(0) { $1 ? $0 + 1 : $0 }
      }
      return folding.result(.int64(counts)).object
    },
  ]

  private static func entry(
    _ name: String, _ summary: String, _ fold: @escaping @Sendable (UnsafeBufferPointer<Bool>) -> Bool
  ) -> NumpyEntry {
    .both(name, "a, axis=None, out=None, keepdims=False, *, where=", summary) { arguments in
      let folding = try Sums.folding(arguments.operand(0), arguments, keepsAxes: 3)
      return folding.result(.bool(try folding.fold(folding.rows.bools, arguments.interpreter, fold))).object
    }
  }
}
