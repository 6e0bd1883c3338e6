import PythonRuntime

/// `np.random.choice`: the same draws as NumPy's, whatever is asked for.
enum RandomChoice {
  static func choice(_ state: RandomStateObject, _ arguments: Arguments) throws -> Object {
    let interpreter = arguments.interpreter
    let isCount = !arguments[1].isNest && !arguments[1].isArray
    let population = isCount ? nil : try arguments.operand(1)
    let count = try population.map(countOfItems) ?? interpreter.integer(arguments[1])
    let size = try arguments.size(2)
    try check(count, isCount: isCount, size)
    let replaces = try arguments.optional(3).map(interpreter.truth) ?? true
    if !replaces { _ = try Shape.checkedCount([count]) }
    let chances = try arguments.given(4).map { try probabilities($0, count, interpreter) }
    let wanted = try Shape.checkedCount(size ?? [])
    if !replaces, wanted > count {
      throw PythonError.value("Cannot take a larger sample than population when 'replace=False'")
    }
    let places = try draw(wanted, of: count, replaces: replaces, chances, state, interpreter)
    return result(places, population, size)
  }

  private static func countOfItems(_ population: Operand) throws -> Int {
    guard population.shape.count == 1 else { throw PythonError.value("a must be 1-dimensional") }
    return population.count
  }

  private static func check(_ count: Int, isCount: Bool, _ size: [Int]?) throws {
    let wantsSome = try Shape.checkedCount(size ?? []) > 0
    guard count > 0 || (count == 0 && !wantsSome) else {
      throw PythonError.value(
        isCount
          ? "a must be greater than 0 unless no samples are taken"
          : "'a' cannot be empty unless no samples are taken")
    }
  }

  private static func result(_ places: [Int], _ population: Operand?, _ size: [Int]?) -> Object {
    if let population {
      return Operand(population.elements.picked(places), shape: size ?? []).object
    }
    guard let size else { return .int(places[0]) }
    return Operand(.int64(places), shape: size).array
  }

  private static func probabilities(_ object: Object, _ count: Int, _ interpreter: Interpreter) throws
    -> [Double]
  {
    let operand = try Operand(object, interpreter)
    guard operand.shape.count == 1 else { throw PythonError.value("'p' must be 1-dimensional") }
    let chances = operand.elements.doubles
    guard chances.count == count else { throw PythonError.value("'a' and 'p' must have same size") }
    let sum = chances.reduce(0, +)
    if sum.isNaN { throw PythonError.value("probabilities contain NaN") }
    if chances.contains(where: { $0 < 0 }) { throw PythonError.value("probabilities are not non-negative") }
    if (sum - 1).magnitude > 1.4901161193847656e-08 {
      throw PythonError.value("probabilities do not sum to 1")
    }
    return chances
  }

  private static func draw(
    _ wanted: Int, of count: Int, replaces: Bool, _ chances: [Double]?, _ state: RandomStateObject,
    _ interpreter: Interpreter
  ) throws -> [Int] {
    switch (replaces, chances) {
    case (true, nil):
      try state.draw(wanted, interpreter) { generator, _ in Int(generator.upTo(UInt64(max(count, 1)) - 1)) }
    case (true, let chances?):
      try state.draw(wanted, interpreter) { generator, _ in generator.uniform() }
        .map { Sorting.place(of: $0, in: cumulative(chances), afterEqual: true) }
    case (false, nil):
      Array(state.draw(interpreter) { $0.permutation(count) }.prefix(wanted))
    case (false, let chances?): try distinct(wanted, chances, state, interpreter)
    }
  }

  /// Draws all that are still wanted, keeps what is new, gives what was drawn no more chance, and goes on.
  private static func distinct(
    _ wanted: Int, _ chances: [Double], _ state: RandomStateObject, _ interpreter: Interpreter
  ) throws -> [Int] {
    if chances.count(where: { $0 > 0 }) < wanted {
      throw PythonError.value("Fewer non-zero entries in p than size")
    }
    var chances = chances
    var found: [Int] = []
    while found.count < wanted {
      try interpreter.stopIfInterrupted()
      let drawn = try state.draw(wanted - found.count, interpreter) { generator, _ in generator.uniform() }
      for place in found { chances[place] = 0 }
      let ends = cumulative(chances)
      var seen: Set<Int> = []
      found += drawn.map { Sorting.place(of: $0, in: ends, afterEqual: true) }.filter {
        seen.insert($0).inserted
      }
    }
    return found
  }

  /// Where the chances of each end when they are laid side by side from 0 to 1.
  private static func cumulative(_ chances: [Double]) -> [Double] {
    var sum = 0.0
    let ends = chances.map { chance in
      sum += chance
      return sum
    }
    return ends.map { $0 / sum }
  }
}
