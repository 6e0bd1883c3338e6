/// An iterator: what `iter(x)` gives and a `for` loop goes through.
open class IteratorObject: OtherObject {
  /// Returns the next object, or nil at the end. The end is not an exception.
  open func next(_ interpreter: Interpreter) throws -> Object? { nil }

  /// The iterator as an object of the program, which can put it where it becomes part of a cycle. The many that only a loop holds
  /// can't, and are not listed.
  final var object: Object {
    joinHeapLate()
    return .other(self)
  }

  /// An iterator is its own iterator; who asks for it is about to move it.
  public override final func iterator(_ interpreter: Interpreter) throws -> IteratorObject? {
    interpreter.touch(self)
    return self
  }

  /// Runs `body`; a StopIteration that it throws is the end, as in every iterator of Python's own.
  static func ending(_ body: () throws -> Object?) throws -> Object? {
    do { return try body() } catch let error as PythonError where error.type == .stopIteration { return nil }
  }

  /// The place of this iterator alone.
  open func ownPlace() -> any Snapshot { EmptySnapshot() }

  /// How many objects it has given, and how many it will have given in all; nil where nobody can tell.
  var turns: (done: Int, total: Int)? { nil }

  /// The iterators that this one moves.
  var innerIterators: [IteratorObject] { [] }

  /// The place of the iterator, and of all that it moves, each once; without recursion, as they can be stacked to any
  /// height.
  public override final func snapshot() -> any Snapshot {
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(self)]
    var found = [self]
    var place = 0
    while place < found.count {
      found += found[place].innerIterators.filter { seen.insert(ObjectIdentifier($0)).inserted }
      place += 1
    }
    return Snapshots(parts: found.map { $0.ownPlace() })
  }

  /// The class; `iterator` unless a subclass has a name of its own.
  open override var type: TypeObject { .iterator }
}
