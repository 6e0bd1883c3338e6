#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

import PythonSyntax

extension RandomModule {
  static let sequences: [BuiltinFunction] = [
    BuiltinFunction(
      "choice", "seq",
      """
      Return one item of a sequence.
      >>> random.seed(1); random.choice('abc')
      'a'
      """
    ) { arguments in
      let interpreter = arguments.interpreter
      let count = try interpreter.length(arguments[0])
      if count == 0 { throw PythonError.index("Cannot choose from an empty sequence") }
      return try interpreter.item(arguments[0], .int(interpreter.random.place(below: count)))
    },
    BuiltinFunction(
      "shuffle", "x",
      """
      Put the items of a list in random order.
      >>> random.seed(1); a = [1, 2, 3]; random.shuffle(a); a
      [2, 3, 1]
      """
    ) {
      try shuffle($0)
      return .none
    },
    BuiltinFunction(
      "sample", "population, k, *, counts=None",
      """
      Return so many different items of a sequence.
      >>> random.seed(1); random.sample(range(10), 3)
      [2, 1, 4]
      """
    ) {
      try sample($0)
    },
    BuiltinFunction(
      "choices", "population, weights=None, *, cum_weights=None, k=1",
      """
      Return so many items, each drawn from all.
      >>> random.seed(1); random.choices('ab', k=4)
      ['a', 'b', 'b', 'a']
      """
    ) { try choices($0) },
  ]

  private static func shuffle(_ arguments: Arguments) throws {
    let interpreter = arguments.interpreter
    // A class of the program that derives from `list` has a say about its length and its items.
    guard case .list(let list) = arguments[0] else {
      return try shuffleItems(of: arguments[0], interpreter)
    }
    interpreter.touch(list)
    for place in list.items.indices.dropFirst().reversed() {
      list.items.swapAt(place, interpreter.random.place(below: place + 1))
    }
  }

  /// Does `x[i], x[j] = x[j], x[i]` for whatever has items; rows of an array are views, and go as they go in CPython.
  private static func shuffleItems(of object: Object, _ interpreter: Interpreter) throws {
    let count = try interpreter.length(object)
    if count < 2 { return }
    for place in (1..<count).reversed() {
      try interpreter.tick()
      let other = interpreter.random.place(below: place + 1)
      let pair = (try interpreter.item(object, .int(other)), try interpreter.item(object, .int(place)))
      try interpreter.setItem(object, .int(place), to: pair.0)
      try interpreter.setItem(object, .int(other), to: pair.1)
    }
  }

  private static func sample(_ arguments: Arguments) throws -> Object {
    let interpreter = arguments.interpreter
    let population = arguments[0]
    let count = try populationCount(population, interpreter)
    let size = try interpreter.clampedInteger(arguments[1])
    let drawn: [Int]
    if let counts = arguments.keyword("counts"), !counts.isNone {
      drawn = try places(counts: counts, count, size, interpreter)
    } else {
      drawn = try places(count, size, interpreter)
    }
    return .list(try drawn.map { try interpreter.item(population, .int($0)) })
  }

  private static func populationCount(_ object: Object, _ interpreter: Interpreter) throws -> Int {
    switch object {
    case .list, .tuple, .string, .other(is RangeObject): return try interpreter.length(object)
    default:
      throw PythonError.type("Population must be a sequence.  For dicts or sets, use sorted(d).")
    }
  }

  /// Places in a population in which each item stands for as many as `counts` says.
  private static func places(
    counts: Object, _ count: Int, _ size: Int, _ interpreter: Interpreter
  ) throws -> [Int] {
    var ends: [Int] = []
    for count in try interpreter.items(of: counts) {
      guard Number(count)?.whole != nil else { throw PythonError.type("Counts must be integers") }
      let (end, overflows) = (ends.last ?? 0).addingReportingOverflow(try interpreter.integer(count))
      if overflows { throw PythonError.beyondIndices }
      ends.append(end)
    }
    guard ends.count == count else {
      throw PythonError.value("The number of counts does not match the population")
    }
    guard let total = ends.last, total > 0 else {
      throw PythonError.value("Total of counts must be greater than zero")
    }
    return try places(total, size, interpreter).map { place in
      try interpreter.tick()
      return firstPlace(in: ends, above: place)
    }
  }

  /// Where the first number stands that is above `number`, or else the last one; the numbers never go down. O(log count).
  private static func firstPlace<Number: Comparable>(in ends: [Number], above number: Number) -> Int {
    var (low, high) = (0, ends.count - 1)
    while low < high {
      let middle = low + (high - low) / 2
      if number < ends[middle] { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Different places below `count`. Small populations are drawn from a pool, large ones again until they differ; which of the two is
  /// decided as in CPython, since it decides the numbers.
  private static func places(_ count: Int, _ size: Int, _ interpreter: Interpreter) throws -> [Int] {
    guard size >= 0, size <= count else {
      throw PythonError.value("Sample larger than population or is negative")
    }
    try Limits.check(size, times: 16, "the sample")
    let poolLimit = size > 5 ? 21 + pow(4, ceil(log(Double(size) * 3) / log(4))) : 21
    return Double(count) <= poolLimit
      ? fromPool(count, size, interpreter) : try byRepetition(count, size, interpreter)
  }

  private static func fromPool(_ count: Int, _ size: Int, _ interpreter: Interpreter) -> [Int] {
    var pool = Array(0..<count)
    return (0..<size).map { drawn in
      let place = interpreter.random.place(below: count - drawn)
      defer { pool[place] = pool[count - drawn - 1] }
      return pool[place]
    }
  }

  private static func byRepetition(_ count: Int, _ size: Int, _ interpreter: Interpreter) throws -> [Int] {
    var drawn: Set<Int> = []
    return try (0..<size).map { _ in
      var place = interpreter.random.place(below: count)
      while !drawn.insert(place).inserted {
        try interpreter.tick()
        place = interpreter.random.place(below: count)
      }
      return place
    }
  }

  private static func choices(_ arguments: Arguments) throws -> Object {
    let interpreter = arguments.interpreter
    let population = try interpreter.items(of: arguments[0])
    let size = try arguments.keyword("k").map(interpreter.integer) ?? 1
    try Limits.check(size, times: 16, "the list")
    guard let ends = try cumulativeWeights(arguments, population.count) else {
      return .list(try equallyLikely(population, size, interpreter))
    }
    let total = try total(ends, population.count)
    return .list(
      try (0..<max(size, 0)).map { _ in
        try interpreter.tick()
        return population[firstPlace(in: ends, above: interpreter.random.random() * total)]
      })
  }

  private static func equallyLikely(
    _ population: ContiguousArray<Object>, _ size: Int, _ interpreter: Interpreter
  ) throws -> [Object] {
    if population.isEmpty, size > 0 { throw PythonError.index("list index out of range") }
    return (0..<max(size, 0)).map { _ in
      population[Int(exactly: (interpreter.random.random() * Double(population.count)).rounded(.down)) ?? 0]
    }
  }

  private static func cumulativeWeights(_ arguments: Arguments, _ count: Int) throws -> [Double]? {
    let interpreter = arguments.interpreter
    if let given = arguments.keyword("cum_weights"), !given.isNone {
      if arguments.given(1) != nil {
        throw PythonError.type("Cannot specify both weights and cumulative weights")
      }
      return try interpreter.items(of: given).map { try interpreter.real($0) }
    }
    guard let weights = arguments.given(1) else { return nil }
    if Number(weights)?.whole != nil {
      throw PythonError.type(
        "The number of choices must be a keyword argument: k=\(try interpreter.repr(weights))"
      ).handling(.type("'\(weights.typeName)' object is not iterable"), isHidden: true)
    }
    var sum = 0.0
    return try interpreter.items(of: weights).map {
      sum += try interpreter.real($0)
      return sum
    }
  }

  private static func total(_ ends: [Double], _ count: Int) throws -> Double {
    guard ends.count == count else {
      throw PythonError.value("The number of weights does not match the population")
    }
    guard let total = ends.last else { throw PythonError.index("list index out of range") }
    if total <= 0 { throw PythonError.value("Total of weights must be greater than zero") }
    if !total.isFinite { throw PythonError.value("Total of weights must be finite") }
    return total
  }
}
