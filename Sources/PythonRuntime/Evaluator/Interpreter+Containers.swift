extension Interpreter {
  /// What `len(x)` gives.
  public func length(_ object: Object) throws -> Int {
    if case .instance(let instance) = object, let length = try lengthByMethod(of: instance) { return length }
    switch object.native {
    case .string(let string): return string.count
    case .list(let list): return list.items.count
    case .tuple(let tuple): return tuple.items.count
    case .dict(let dict): return dict.entries.count
    case .set(let set): return set.items.count
    case .other(let other):
      if let length = try other.length(self) { return length }
    case .type(let type):
      if let items = ClassBehaviour.of(type)?.items { return items.count }
    default: break
    }
    throw PythonError.type("object of type '\(object.typeName)' has no len()")
  }

  /// What `iter(x)` gives.
  public func iterator(_ object: Object) throws -> IteratorObject {
    guard let iterator = try iteratorIfAny(object) else {
      // An heir of `int` has a `__repr__` of its own, perhaps, which no hint may run.
      let isCount = !object.isInstance && object.wholeNumber != nil
      throw PythonError.type(
        "'\(object.typeName)' object is not iterable",
        hint: isCount ? "range(\(try repr(object))) gives the numbers below it" : nil)
    }
    return iterator
  }

  func iteratorIfAny(_ object: Object) throws -> IteratorObject? {
    switch object {
    case .list(let list): ListIterator(list)
    case .tuple(let tuple): TupleIterator(tuple)
    case .dict(let dict): DictIterator(dict, .keys)
    case .set(let set): SetIterator(set)
    case .string(let string): StringIterator(string)
    case .instance(let instance): try iterator(of: instance)
    case .other(let other): try other.iterator(self)
    case .type(let type): ClassBehaviour.of(type)?.items.map { TupleIterator($0) }
    default: nil
    }
  }

  /// All objects that an iterable gives, in order.
  public func items(of object: Object) throws -> ContiguousArray<Object> {
    guard let items = try itemsIfAny(of: object) else {
      throw PythonError.type("'\(object.typeName)' object is not iterable")
    }
    return items
  }

  /// All objects that an iterable gives, in order; nil where it is none.
  func itemsIfAny(of object: Object) throws -> ContiguousArray<Object>? {
    switch object {
    case .list(let list): return list.items
    case .tuple(let tuple): return tuple.items
    default: return try iteratorIfAny(object).map { try items(from: $0, of: object) }
    }
  }

  /// All objects that an iterable gives, in order; nil where a TypeError says that it is none.
  func sequence(of object: Object) throws -> ContiguousArray<Object>? {
    switch object {
    case .list, .tuple: return try itemsIfAny(of: object)
    default: return try iteratorOrNone(object).map { try items(from: $0, of: object) }
    }
  }

  /// The iterator of an object; nil where a TypeError says that it has none.
  func iteratorOrNone(_ object: Object) throws -> IteratorObject? {
    do { return try iteratorIfAny(object) } catch let error as PythonError where error.type == .typeError {
      return nil
    }
  }

  private func items(from iterator: IteratorObject, of object: Object) throws -> ContiguousArray<Object> {
    if case .instance(let instance) = object { try askLength(of: instance) }
    try Limits.check(rangeIn: object, "the sequence")
    var items = ContiguousArray<Object>()
    items.reserveCapacity(4)
    while let item = try iterator.next(self) {
      try tick()
      items.append(item)
      try Limits.check(objects: items.count, "the sequence")
    }
    return items
  }

  /// CPython asks for the length first, to make room; an answer of the wrong class does not matter.
  private func askLength(of instance: InstanceObject) throws {
    do { _ = try lengthByMethod(of: instance) } catch let error as PythonError where error.type == .typeError
    {}
  }

  /// What `x[index]` gives.
  public func item(_ object: Object, _ index: Object) throws -> Object {
    switch object {
    case .list(let list): return try item(list.items, index, of: "list") { .list(ListObject($0)) }
    case .tuple(let tuple): return try item(tuple.items, index, of: "tuple") { .tuple(TupleObject($0)) }
    case .string(let string): return try item(string, index)
    case .dict(let dict):
      guard let value = dict.entries[try key(index, in: dict)] else {
        throw PythonError(.keyError, arguments: [index])
      }
      return value
    case .instance(let instance):
      if let item = try item(of: instance, index) { return item }
    case .other(let other):
      if let item = try other.item(index, self) { return item }
    default: break
    }
    if case .type(let type) = object { return try parametrized(type, index) }
    throw PythonError.type("'\(object.typeName)' object is not subscriptable")
  }

  /// `instance[index]` by its `__getitem__`, or by its native part; nil where it has neither.
  private func item(of instance: InstanceObject, _ index: Object) throws -> Object? {
    try callSpecial(.getitem, on: instance, index) ?? nativeItem(of: instance, index)
  }

  /// What `x[index]` gives by the native part of an instance, and then by its `__missing__`; nil where it can't be subscripted.
  func nativeItem(of instance: InstanceObject, _ index: Object) throws -> Object? {
    switch instance.native {
    case .dict(let dict):
      if let value = dict.entries[try key(index, in: dict)] { return value }
      if let value = try callSpecial(.missing, on: instance, index) { return value }
      throw PythonError(.keyError, arguments: [index])
    case .list, .tuple, .string: return try item(instance.native, index)
    case .other(let other): return try other.item(index, self)
    default: return nil
    }
  }

  private func item(
    _ items: ContiguousArray<Object>, _ index: Object, of kind: String,
    _ make: (ContiguousArray<Object>) -> Object
  ) throws -> Object {
    if case .int(let place) = index {
      if place >= 0, place < items.count { return items[place] }
    } else if let slice = try slice(index) {
      let bounds = try slice.bounds(length: items.count)
      if bounds.step == 1 { return make(ContiguousArray(items[bounds.start..<bounds.start + bounds.count])) }
      return make(ContiguousArray(bounds.places.map { items[$0] }))
    }
    return items[try place(index, count: items.count, of: kind, kind: kind)]
  }

  private func item(_ string: StringObject, _ index: Object) throws -> Object {
    if let slice = try slice(index) {
      let bounds = try slice.bounds(length: string.count)
      if bounds.step == 1 {
        return .string(string.substring(bounds.start..<bounds.start + bounds.count))
      }
      return .string(bounds.places.map { string.substring($0..<$0 + 1) }.joined())
    }
    let place = try place(index, count: string.count, of: "string", kind: "string")
    return .string(string.substring(place..<place + 1))
  }

  /// The slice that an index is, its parts as numbers; nil where it is none.
  func slice(_ index: Object) throws -> SliceObject? {
    guard case .other(let object) = index, let slice = object as? SliceObject else { return nil }
    return try slice.resolved(self)
  }

  /// The place that an index means, counted from the end when negative.
  ///
  /// - Throws: IndexError outside the sequence; TypeError when it is not an integer.
  func place(_ index: Object, count: Int, of name: String, kind: String) throws -> Int {
    guard let place = try self.index(index, beyondIndices: .indexError) else {
      let plural =
        kind == "string" ? "string indices must be integers" : "\(kind) indices must be integers or slices"
      throw PythonError.type(
        kind == "string" ? "\(plural), not '\(index.typeName)'" : "\(plural), not \(index.typeName)")
    }
    let counted = place < 0 ? place + count : place
    guard counted >= 0, counted < count else { throw PythonError.index("\(name) index out of range") }
    return counted
  }

  /// Does `x[index] = value`.
  public func setItem(_ object: Object, _ index: Object, to value: Object) throws {
    if case .instance(let instance) = object,
      try callSpecial(.setitem, on: instance, arguments: [index, value]) != nil
    {
      return
    }
    switch object.native {
    case .list(let list): return try setItem(list, index, to: value)
    case .dict(let dict):
      let key = try key(index, in: dict)
      try Limits.check(objects: dict.entries.count, "the dict")
      touch(dict)
      dict.entries[key] = value
      return
    case .other(let other):
      if try other.setItem(index, to: value, self) { return }
    default: break
    }
    throw PythonError.type("'\(object.typeName)' object does not support item assignment")
  }

  private func setItem(_ list: ListObject, _ index: Object, to value: Object) throws {
    if let slice = try slice(index) { return try setSlice(list, slice, to: value) }
    let place = try assignmentPlace(index, list)
    touch(list)
    list.items[place] = value
  }

  private func assignmentPlace(_ index: Object, _ list: ListObject) throws -> Int {
    try place(index, count: list.items.count, of: "list assignment", kind: "list")
  }

  private func setSlice(_ list: ListObject, _ slice: SliceObject, to value: Object) throws {
    let isExtended = try slice.bounds(length: list.items.count).step != 1
    guard let new = try sequence(of: value) else {
      throw PythonError.type(
        isExtended ? "must assign iterable to extended slice" : "can only assign an iterable")
    }
    // Asked again: making the items may have changed the list.
    let bounds = try slice.bounds(length: list.items.count)
    if bounds.step == 1 {
      try Limits.check(objects: list.items.count - bounds.count + new.count, "the list")
      touch(list)
      list.items.replaceSubrange(bounds.start..<max(bounds.start, bounds.stop), with: new)
      return
    }
    guard new.count == bounds.count else {
      throw PythonError.value(
        "attempt to assign sequence of size \(new.count) to extended slice of size \(bounds.count)")
    }
    touch(list)
    for (place, item) in zip(bounds.places, new) { list.items[place] = item }
  }

  /// Does `del x[index]`.
  public func deleteItem(_ object: Object, _ index: Object) throws {
    if case .instance(let instance) = object, try callSpecial(.delitem, on: instance, index) != nil { return }
    switch object.native {
    case .list(let list): return try deleteItem(list, index)
    case .dict(let dict):
      let key = try key(index, in: dict)
      touch(dict)
      if dict.entries.removeValue(forKey: key) == nil { throw PythonError(.keyError, arguments: [index]) }
      return
    case .other(let other):
      if try other.deleteItem(index, self) { return }
    default: break
    }
    throw PythonError.type("'\(object.typeName)' object \(refusal(object, index)) support item deletion")
  }

  /// CPython says it one way of a place in a sequence, and another way of all else.
  private func refusal(_ object: Object, _ index: Object) -> String {
    switch (object, index) {
    case (.string, .int), (.string, .bool), (.tuple, .int), (.tuple, .bool): "doesn't"
    case (.instance, .int), (.instance, .bool): "doesn't"
    default: "does not"
    }
  }

  private func deleteItem(_ list: ListObject, _ index: Object) throws {
    if let slice = try slice(index) {
      let places = Set(try slice.bounds(length: list.items.count).places)
      touch(list)
      list.items = ContiguousArray(list.items.indices.filter { !places.contains($0) }.map { list.items[$0] })
      return
    }
    let place = try assignmentPlace(index, list)
    touch(list)
    list.items.remove(at: place)
  }
}
