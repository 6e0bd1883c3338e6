extension TypeObject {
  /// `itertools.starmap`.
  static let starMap = ItertoolsModule.type(
    "starmap", "function, iterable, /",
    """
    What a function gives for the arguments that an iterable gives.
    >>> list(itertools.starmap(pow, [(2, 3), (3, 2)]))
    [8, 9]
    """
  ) { StarMapIterator($0[0], try $0.interpreter.iterator($0[1])) }

  /// `itertools.accumulate`.
  static let accumulate = ItertoolsModule.type(
    "accumulate", "iterable, func=None, *, initial=None",
    """
    Sums, or what a function makes of each and what came before.
    >>> list(itertools.accumulate([1, 2, 3]))
    [1, 3, 6]
    """
  ) { arguments in
    let initial = arguments.keyword("initial") ?? .none
    return AccumulateIterator(
      try arguments.interpreter.iterator(arguments[0]), arguments.given(1) ?? .none,
      initial: initial.isNone ? nil : initial)
  }

  /// `itertools.pairwise`.
  static let pairwise = ItertoolsModule.type(
    "pairwise", "iterable, /",
    """
    Each object with the one after it.
    >>> list(itertools.pairwise([1, 2, 3]))
    [(1, 2), (2, 3)]
    """
  ) { PairwiseIterator(try $0.interpreter.iterator($0[0])) }

  /// `itertools.zip_longest`.
  static let zipLongest = ItertoolsModule.type(
    "zip_longest", "*iterables, fillvalue=None",
    """
    Tuples of what each iterable gives, up to the longest.
    >>> list(itertools.zip_longest('ab', [1]))
    [('a', 1), ('b', None)]
    """
  ) { arguments in
    ZipLongestIterator(
      try arguments.positional.map(arguments.interpreter.iterator),
      filler: arguments.keyword("fillvalue") ?? .none)
  }
}

/// Calls a function with the arguments that an iterator gives.
final class StarMapIterator: DerivedIterator {
  init(_ function: Object, _ source: IteratorObject) {
    super.init([source], function)
  }

  override var type: TypeObject { .starMap }

  override func advance(_ interpreter: Interpreter) throws -> Object? {
    guard let arguments = try sources[0].next(interpreter) else { return nil }
    return try interpreter.call(function, Array(interpreter.items(of: arguments)))
  }
}

/// Gives the sum of all that has come so far, or what a function makes of it.
final class AccumulateIterator: DerivedIterator {
  private var initial: Object?
  private var total: Object?

  init(_ source: IteratorObject, _ function: Object, initial: Object?) {
    self.initial = initial
    super.init([source], function)
  }

  override func visit(_ visitor: Heap.Visitor) {
    super.visit(visitor)
    initial.map { visitor($0) }
    total.map { visitor($0) }
  }

  deinit { DeepRelease.drop((exchange(&initial, nil), exchange(&total, nil))) }

  override var type: TypeObject { .accumulate }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.total) }

  override func advance(_ interpreter: Interpreter) throws -> Object? {
    if total == nil, let initial {
      total = initial
      return initial
    }
    guard let item = try sources[0].next(interpreter) else { return nil }
    let sum = try total.map { try combined($0, item, interpreter) } ?? item
    total = sum
    return sum
  }

  private func combined(_ total: Object, _ item: Object, _ interpreter: Interpreter) throws -> Object {
    if function.isNone { return try interpreter.binary(.add, total, item) }
    return try interpreter.call(function, [total, item])
  }
}

/// Gives each object with the one before it.
final class PairwiseIterator: DerivedIterator {
  private var last: Object?

  init(_ source: IteratorObject) { super.init([source]) }

  override func visit(_ visitor: Heap.Visitor) {
    super.visit(visitor)
    last.map { visitor($0) }
  }

  deinit { DeepRelease.drop(exchange(&last, nil)) }

  override var type: TypeObject { .pairwise }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.last) }

  override func advance(_ interpreter: Interpreter) throws -> Object? {
    guard let first = try last ?? sources[0].next(interpreter),
      let second = try sources[0].next(interpreter)
    else {
      last = nil
      return nil
    }
    last = second
    return .tuple([first, second])
  }
}

/// Goes through several iterators side by side until the last one ends.
final class ZipLongestIterator: DerivedIterator {
  private var hasEnded: [Bool]

  private var filler: Object

  init(_ sources: [IteratorObject], filler: Object) {
    self.filler = filler
    hasEnded = sources.map { _ in false }
    super.init(sources)
  }

  override func visit(_ visitor: Heap.Visitor) {
    super.visit(visitor)
    visitor(filler)
  }

  deinit { DeepRelease.drop(exchange(&filler, .none)) }

  override var type: TypeObject { .zipLongest }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.hasEnded) }

  override func advance(_ interpreter: Interpreter) throws -> Object? {
    var items = ContiguousArray<Object>()
    for (place, source) in sources.enumerated() {
      if !hasEnded[place], let item = try source.next(interpreter) {
        items.append(item)
      } else {
        hasEnded[place] = true
        items.append(filler)
      }
    }
    return hasEnded.allSatisfy { $0 } ? nil : .tuple(TupleObject(items))
  }
}
