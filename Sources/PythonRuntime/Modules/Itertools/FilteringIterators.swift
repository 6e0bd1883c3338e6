extension TypeObject {
  /// `itertools.takewhile`.
  static let takeWhile = ItertoolsModule.type(
    "takewhile", "predicate, iterable, /",
    """
    What an iterable gives up to the first that fails a test.
    >>> list(itertools.takewhile(lambda x: x < 3, [1, 2, 3, 1]))
    [1, 2]
    """
  ) { TakeWhileIterator($0[0], try $0.interpreter.iterator($0[1])) }

  /// `itertools.dropwhile`.
  static let dropWhile = ItertoolsModule.type(
    "dropwhile", "predicate, iterable, /",
    """
    What an iterable gives from the first on that fails a test.
    >>> list(itertools.dropwhile(lambda x: x < 3, [1, 2, 3, 1]))
    [3, 1]
    """
  ) { DropWhileIterator($0[0], try $0.interpreter.iterator($0[1])) }

  /// `itertools.filterfalse`.
  static let filterFalse = ItertoolsModule.type(
    "filterfalse", "function, iterable, /",
    """
    What an iterable gives that fails a test.
    >>> list(itertools.filterfalse(lambda x: x % 2, [1, 2, 3, 4]))
    [2, 4]
    """
  ) { FilterFalseIterator($0[0], try $0.interpreter.iterator($0[1])) }

  /// `itertools.compress`.
  static let compress = ItertoolsModule.type(
    "compress", "data, selectors",
    """
    What an iterable gives where another one gives what is true.
    >>> list(itertools.compress('abc', [1, 0, 1]))
    ['a', 'c']
    """
  ) { CompressIterator(try $0.interpreter.iterator($0[0]), try $0.interpreter.iterator($0[1])) }
}

/// Passes on what comes before the first that a function finds false.
final class TakeWhileIterator: DerivedIterator {
  private var hasEnded = false

  init(_ predicate: Object, _ source: IteratorObject) {
    super.init([source], predicate)
  }

  override var type: TypeObject { .takeWhile }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.hasEnded) }

  override func advance(_ interpreter: Interpreter) throws -> Object? {
    guard !hasEnded, let item = try sources[0].next(interpreter) else { return nil }
    if try interpreter.truth(interpreter.call(function, [item])) { return item }
    hasEnded = true
    return nil
  }
}

/// Passes on what comes from the first on that a function finds false.
final class DropWhileIterator: DerivedIterator {
  private var hasStarted = false

  init(_ predicate: Object, _ source: IteratorObject) {
    super.init([source], predicate)
  }

  override var type: TypeObject { .dropWhile }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.hasStarted) }

  override func advance(_ interpreter: Interpreter) throws -> Object? {
    while let item = try sources[0].next(interpreter) {
      try interpreter.tick()
      if hasStarted { return item }
      if try !interpreter.truth(interpreter.call(function, [item])) {
        hasStarted = true
        return item
      }
    }
    return nil
  }
}

/// Passes on what a function finds false.
final class FilterFalseIterator: DerivedIterator {
  init(_ function: Object, _ source: IteratorObject) {
    super.init([source], function)
  }

  override var type: TypeObject { .filterFalse }

  override func advance(_ interpreter: Interpreter) throws -> Object? {
    while let item = try sources[0].next(interpreter) {
      try interpreter.tick()
      if try !interpreter.truth(interpreter.apply(function, item)) { return item }
    }
    return nil
  }
}

/// Passes on what a second iterator finds true.
final class CompressIterator: DerivedIterator {
  init(_ data: IteratorObject, _ selectors: IteratorObject) { super.init([data, selectors]) }

  override var type: TypeObject { .compress }

  override func advance(_ interpreter: Interpreter) throws -> Object? {
    while let item = try sources[0].next(interpreter), let selector = try sources[1].next(interpreter) {
      try interpreter.tick()
      if try interpreter.truth(selector) { return item }
    }
    return nil
  }
}
