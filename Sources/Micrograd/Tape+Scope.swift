extension Tape {
  /// Runs `body` and frees the values it made.
  ///
  /// A training loop keeps its parameters outside and lets each step's graph go at once:
  ///
  ///     tape.scope { loss(model).backward() }
  ///
  /// Values made inside must not be used afterwards. Takes no time by the number of values freed.
  public func scope<Result>(_ body: () throws -> Result) rethrows -> Result {
    let outside = count
    defer { free(from: outside) }
    return try body()
  }

  /// Frees all values from an index on.
  ///
  /// - Parameter index: 0 … ``count``.
  public func free(from index: Int) {
    precondition(!isSweeping, "nothing is freed during a backward pass")
    precondition(index >= 0 && index <= count, "only values that exist are freed")
    state.pointee.truncate(to: index)
  }
}

extension TapeState {
  mutating func truncate(to newCount: Int) {
    truncateSums(to: newCount)
    count = newCount
    truncateTables()
    if mark > count { forgetSavedBeyondCount() }
    settleCheckpoints()
    for place in checkpoints.indices { checkpoints[place].truncate(to: count) }
    for place in takenBack.indices { takenBack[place].truncate(to: count) }
  }

  private mutating func truncateTables() {
    while let last = exponents.last, last.node >= count { exponents.removeLast() }
    while let last = customs.last, last.node >= count { customs.removeLast() }
    if highestLabelled >= count {
      labels = labels.filter { $0.key < count }
      highestLabelled = labels.keys.max().map { Int($0) } ?? -1
    }
  }

  private mutating func forgetSavedBeyondCount() {
    mark = count
    saved.truncate(to: count)
  }
}
