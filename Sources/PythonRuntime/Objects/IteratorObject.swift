/// An iterator: what `iter(x)` gives and a `for` loop goes through.
open class IteratorObject: OtherObject {
  /// Returns the next object, or nil at the end. The end is not an exception.
  open func next(_ interpreter: Interpreter) throws -> Object? { nil }

  /// An iterator is its own iterator.
  public override final func iterator(_ interpreter: Interpreter) throws -> IteratorObject? { self }

  /// The class; `iterator` unless a subclass has a name of its own.
  open override var type: TypeObject { .iterator }
}
