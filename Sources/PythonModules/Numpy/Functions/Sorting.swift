import PythonRuntime

/// Elements in order. Equal ones keep their order; nan goes last.
enum Sorting {
  static let entries: [NumpyEntry] = [
    .module(
      "sort", "a, axis=-1, kind=None, order=None",
      """
      Return the elements in order, along the last axis unless told.
      >>> np.sort([3, 1, 2])
      array([1, 2, 3])
      """
    ) {
      arguments in
      let operand = try arguments.operand(0)
      return try sorted(operand, arguments, picksPlaces: false).array
    },
    .method(
      "sort", "axis=-1, kind=None, order=None",
      """
      Put the elements in order, in place.
      >>> a = np.array([3, 1, 2]); a.sort(); a
      array([1, 2, 3])
      """
    ) { arguments in
      let array = try arguments.receiver()
      try array.write(sorted(array.operand, arguments, picksPlaces: false), arguments.interpreter)
      return .none
    },
    .both(
      "argsort", "a, axis=-1, kind=None, order=None",
      """
      Return the places of the elements in order.
      >>> np.argsort([30, 10, 20])
      array([1, 2, 0])
      """
    ) {
      arguments in
      try sorted(arguments.operand(0), arguments, picksPlaces: true).array
    },
    .module(
      "unique", "ar, return_index=False, return_inverse=False, return_counts=False, axis=None",
      """
      Return the different elements in order, and where or how often they are.
      >>> np.unique([2, 1, 2])
      array([1, 2])
      """
    ) { try unique($0) },
    .both(
      "searchsorted", "a, v, side='left'",
      """
      Return where values would go among elements in order.
      >>> np.searchsorted([1, 3, 5], 4)
      np.int64(2)
      """
    ) {
      try places($0)
    },
    .module(
      "bincount", "x, /, weights=None, minlength=0",
      """
      Count how often each whole number from 0 on occurs.
      >>> np.bincount([0, 1, 1, 3])
      array([1, 2, 0, 1])
      """
    ) {
      try counts($0)
    },
  ]

  private static func sorted(_ operand: Operand, _ arguments: Arguments, picksPlaces: Bool) throws -> Operand
  {
    if operand.shape.isEmpty, picksPlaces { return Operand(.int64([0]), shape: [1]) }
    if case .none? = arguments.optional(1) {
      return try along(0, operand.reshaped([operand.count]), picksPlaces, arguments.interpreter)
    }
    let axis = try Shape.axis(
      arguments.given(1).map(arguments.interpreter.integer) ?? -1, of: operand.shape.count)
    return try along(axis, operand, picksPlaces, arguments.interpreter)
  }

  /// The axis last, each row in order, and back in its place.
  private static func along(
    _ axis: Int, _ operand: Operand, _ picksPlaces: Bool, _ interpreter: Interpreter
  ) throws -> Operand {
    let axes = operand.shape.indices.filter { $0 != axis } + [axis]
    let rows = operand.with(operand.layout.permuted(axes)).elements
    let length = operand.shape[axis]
    let starts = stride(from: 0, to: rows.count, by: max(length, 1))
    var elements = picksPlaces ? Elements.int64([]) : rows.picked([])
    for start in starts {
      let row = start..<start + length
      elements.append(
        picksPlaces
          ? .int64(try rows.order(row, interpreter).map { $0 - start }) : try rows.sorted(row, interpreter))
    }
    let result = Operand(elements, AxisOrder.restored(axes, shape: operand.shape))
    return Operand(result.elements, shape: operand.shape)
  }

  private static func unique(_ arguments: Arguments) throws -> Object {
    if arguments.given(4) != nil {
      throw PythonError.type("the argument 'axis' of unique() is not in this subset")
    }
    let flat = try arguments.operand(0).elements
    let order = try flat.order(0..<flat.count, arguments.interpreter)
    // Where in the order something new begins; all nan count as one.
    let starts = order.indices.filter { $0 == 0 || !flat.isSame(order[$0 - 1], order[$0]) }
    var results = [Operand(flat.picked(starts.map { order[$0] }), shape: [starts.count])]
    let ends = starts.dropFirst() + [order.count]
    if try arguments.flag(1) {
      results.append(Operand(.int64(starts.map { order[$0] }), shape: [starts.count]))
    }
    if try arguments.flag(2) {
      var inverse = Array(repeating: 0, count: order.count)
      for (number, (start, end)) in zip(starts, ends).enumerated() {
        for place in start..<end { inverse[order[place]] = number }
      }
      results.append(Operand(.int64(inverse), shape: try arguments.operand(0).shape))
    }
    if try arguments.flag(3) {
      results.append(Operand(.int64(zip(starts, ends).map { $1 - $0 }), shape: [starts.count]))
    }
    return results.count == 1 ? results[0].array : .tuple(results.map(\.array))
  }

  private static func places(_ arguments: Arguments) throws -> Object {
    let elements = try arguments.operand(0).elements.doubles
    let values = try arguments.operand(1)
    let isRight = try arguments.given(2).map { try arguments.interpreter.str($0) == "right" } ?? false
    let places = values.elements.doubles.map { place(of: $0, in: elements, afterEqual: isRight) }
    return Operand(.int64(places), shape: values.shape).object
  }

  /// Where a number would go among others in order, before or after those that equal it. O(log n).
  static func place(of number: Double, in elements: [Double], afterEqual: Bool) -> Int {
    var range = 0..<elements.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let goesOn = afterEqual ? !precedes(number, elements[middle]) : precedes(elements[middle], number)
      range = goesOn ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }

  private static func counts(_ arguments: Arguments) throws -> Object {
    let operand = try arguments.operand(0)
    if arguments.given(1) != nil {
      throw PythonError.type("the argument 'weights' of bincount() is not in this subset")
    }
    guard operand.type < .float64 || operand.count == 0 else {
      throw PythonError.type(
        "Cannot cast array data from dtype('float64') to dtype('int64') according to the rule 'safe'")
    }
    let numbers = operand.elements.ints
    if numbers.contains(where: { $0 < 0 }) {
      throw PythonError.value("'list' argument must have no negative elements")
    }
    let least = try arguments.given(2).map(arguments.interpreter.integer) ?? 0
    let most = numbers.max() ?? -1
    _ = try Shape.checkedCount([max(most, 0)])
    var counts = Array(repeating: 0, count: try Shape.checkedCount([max(most + 1, least, 0)]))
    for number in numbers { counts[number] += 1 }
    return Operand(.int64(counts), shape: [counts.count]).array
  }
}

/// NumPy's order of floats: nan comes after all others.
private func precedes(_ left: Double, _ right: Double) -> Bool {
  left < right || (right.isNaN && !left.isNaN)
}

extension Elements {
  /// The places of a range in the order of what is there; equal ones keep their order.
  fileprivate func order(_ places: Range<Int>, _ interpreter: Interpreter) throws -> [Int] {
    switch self {
    case .float64(let values): try inOrder(places, interpreter) { precedes(values[$0], values[$1]) }
    case .int64(let values): try inOrder(places, interpreter) { values[$0] < values[$1] }
    case .bool(let values): try inOrder(places, interpreter) { !values[$0] && values[$1] }
    }
  }

  /// The numbers of a range in their order.
  fileprivate func sorted(_ places: Range<Int>, _ interpreter: Interpreter) throws -> Elements {
    switch self {
    case .float64(let values): .float64(try inOrder(values[places], interpreter, precedes))
    case .int64(let values): .int64(try inOrder(values[places], interpreter, <))
    case .bool(let values): .bool(try inOrder(values[places], interpreter) { !$0 && $1 })
    }
  }

  fileprivate func isSame(_ left: Int, _ right: Int) -> Bool {
    switch self {
    case .float64(let values): values[left] == values[right] || (values[left].isNaN && values[right].isNaN)
    case .int64(let values): values[left] == values[right]
    case .bool(let values): values[left] == values[right]
    }
  }
}

/// Sorts, and stops when the person asks for it.
@inline(__always)
private func inOrder<Items: Sequence>(
  _ items: Items, _ interpreter: Interpreter, _ precedes: (Items.Element, Items.Element) -> Bool
) throws -> [Items.Element] {
  var comparisons = 0
  return try items.sorted { left, right in
    comparisons &+= 1
    if comparisons & 0xffff == 0 { try interpreter.stopIfInterrupted() }
    return precedes(left, right)
  }
}
