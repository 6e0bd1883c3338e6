/// Numbers of one kind, one after the other.
enum Elements: Sendable {
  case bool([Bool])
  case int64([Int])
  case float64([Double])

  init(_ scalar: Scalar) { self.init(repeating: scalar, count: 1) }

  init(repeating scalar: Scalar, count: Int) {
    switch scalar {
    case .bool(let value): self = .bool(Array(repeating: value, count: count))
    case .int64(let value): self = .int64(Array(repeating: value, count: count))
    case .float64(let value): self = .float64(Array(repeating: value, count: count))
    }
  }

  var type: ElementType {
    switch self {
    case .bool: .bool
    case .int64: .int64
    case .float64: .float64
    }
  }

  var count: Int {
    switch self {
    case .bool(let values): values.count
    case .int64(let values): values.count
    case .float64(let values): values.count
    }
  }

  subscript(place: Int) -> Scalar {
    switch self {
    case .bool(let values): .bool(values[place])
    case .int64(let values): .int64(values[place])
    case .float64(let values): .float64(values[place])
    }
  }

  var bools: [Bool] {
    switch self {
    case .bool(let values): values
    case .int64(let values): values.map { $0 != 0 }
    case .float64(let values): values.map { $0 != 0 }
    }
  }

  var ints: [Int] {
    switch self {
    case .bool(let values): values.map { $0 ? 1 : 0 }
    case .int64(let values): values
    case .float64(let values): values.map(truncated)
    }
  }

  var doubles: [Double] {
    switch self {
    case .bool(let values): values.map { $0 ? 1 : 0 }
    case .int64(let values): values.map(Double.init)
    case .float64(let values): values
    }
  }

  /// The same numbers as another kind, as NumPy casts.
  func cast(to type: ElementType) -> Elements {
    switch type {
    case .bool: .bool(bools)
    case .int64: .int64(ints)
    case .float64: .float64(doubles)
    }
  }

  /// The numbers at some places, in their order.
  func picked(_ places: [Int]) -> Elements {
    switch self {
    case .bool(let values): .bool(places.map { values[$0] })
    case .int64(let values): .int64(places.map { values[$0] })
    case .float64(let values): .float64(places.map { values[$0] })
    }
  }

  /// The numbers, those of another run instead where a condition holds; all three are equally long, and both runs of one
  /// kind.
  func replaced(by other: Elements, where condition: [Bool]) -> Elements {
    switch (self, other) {
    case (.bool(let mine), .bool(let other)): .bool(choose(condition, other, mine))
    case (.int64(let mine), .int64(let other)): .int64(choose(condition, other, mine))
    case (.float64(let mine), .float64(let other)): .float64(choose(condition, other, mine))
    default: preconditionFailure("numbers are cast before they are chosen from")
    }
  }

  /// Puts numbers of the same kind at some places: one for each, or one for all. O(count of the places).
  ///
  /// The array is taken out of `self` meanwhile, so that it is changed in place and not copied.
  mutating func put(_ new: Elements, at places: [Int]) {
    switch (self, new) {
    case (.bool(var values), .bool(let new)):
      self = .bool([])
      write(new, to: &values, at: places)
      self = .bool(values)
    case (.int64(var values), .int64(let new)):
      self = .int64([])
      write(new, to: &values, at: places)
      self = .int64(values)
    case (.float64(var values), .float64(let new)):
      self = .float64([])
      write(new, to: &values, at: places)
      self = .float64(values)
    default: preconditionFailure("numbers are cast before they are put among others")
    }
  }

  /// Puts numbers of the same kind at the end. O(count of the new ones).
  mutating func append(_ new: Elements) {
    switch (self, new) {
    case (.bool(var values), .bool(let new)):
      self = .bool([])
      values += new
      self = .bool(values)
    case (.int64(var values), .int64(let new)):
      self = .int64([])
      values += new
      self = .int64(values)
    case (.float64(var values), .float64(let new)):
      self = .float64([])
      values += new
      self = .float64(values)
    default: preconditionFailure("numbers are cast before they are put after others")
    }
  }
}

private func write<Element>(_ new: [Element], to values: inout [Element], at places: [Int]) {
  let step = new.count == 1 ? 0 : 1
  for (number, place) in places.enumerated() { values[place] = new[number * step] }
}

private func choose<Element>(_ condition: [Bool], _ yes: [Element], _ no: [Element]) -> [Element] {
  condition.indices.map { condition[$0] ? yes[$0] : no[$0] }
}
