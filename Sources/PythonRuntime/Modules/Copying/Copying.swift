/// One deep copy at work: each object is copied once, wherever it is held.
struct Copying {
  /// What was copied, by the numbers of `id`; the methods of a program are given it.
  let memo: Object
  let interpreter: Interpreter

  /// A copy that holds the same objects.
  static func shallow(_ object: Object, _ interpreter: Interpreter) throws -> Object {
    if object.isAtomic { return object }
    if let method = try method("__copy__", of: object, interpreter) {
      return try interpreter.call(method, [])
    }
    switch object {
    case .list(let list): return .list(ListObject(list.items))
    case .dict(let dict): return .dict(DictObject(dict.entries))
    case .tuple: return object
    case .instance(let instance):
      let copy = try empty(instance)
      copy.native = try native(instance.native, interpreter) { try shallow($0, interpreter) }
      for (name, value) in instance.attributes { copy.setOwn(Name(name), to: value) }
      return .instance(copy)
    case .other(let exception as ExceptionObject):
      return .other(try copy(exception, interpreter) { $0 })
    case .other(let other): return try host(other)
    default: return try interpreter.call(.type(object.type), [object])
    }
  }

  /// A copy that holds copies.
  func deep(_ object: Object) throws -> Object {
    if object.isAtomic { return object }
    guard let identity = object.identity else { return object }
    let number = Object.int(Int(bitPattern: UInt(bitPattern: identity)))
    if case .dict(let known) = memo.native, let copy = try interpreter.value(of: number, in: known) {
      return copy
    }
    let copy = try interpreter.nested("while copying an object") { try makeCopy(of: object, number) }
    try remember(copy, number)
    try keep(object)
    return copy
  }

  private func makeCopy(of object: Object, _ number: Object) throws -> Object {
    if let method = try Copying.method("__deepcopy__", of: object, interpreter) {
      return try interpreter.call(method, [memo])
    }
    switch object {
    case .list(let list): return try copy(list, number)
    case .dict(let dict): return try copy(dict, number)
    case .tuple(let tuple): return try copy(tuple, number)
    case .instance(let instance): return try copy(instance, number)
    case .other(let deque as DequeObject): return try copy(deque, number)
    case .other(let exception as ExceptionObject):
      return .other(try Copying.copy(exception, interpreter, deep))
    case .other(let other): return try Copying.host(other)
    default:
      return try interpreter.call(.type(object.type), [.list(interpreter.items(of: object).map(deep))])
    }
  }

  private func remember(_ copy: Object, _ number: Object) throws {
    try interpreter.setItem(memo, number, to: copy)
  }

  /// Keeps an object while its copy is known by its number, which another object could be given otherwise.
  private func keep(_ object: Object) throws {
    guard let identity = memo.identity else { return }
    let place = Object.int(Int(bitPattern: UInt(bitPattern: identity)))
    if case .dict(let known) = memo.native,
      case .list(let kept)? = try interpreter.value(of: place, in: known)
    {
      interpreter.touch(kept)
      kept.items.append(object)
    } else {
      try interpreter.setItem(memo, place, to: .list([object]))
    }
  }

  // MARK: One kind each

  private func copy(_ list: ListObject, _ number: Object) throws -> Object {
    let copy = ListObject([])
    try remember(.list(copy), number)
    for item in list.items {
      try interpreter.tick()
      let item = try deep(item)
      copy.items.append(item)
    }
    return .list(copy)
  }

  private func copy(_ deque: DequeObject, _ number: Object) throws -> Object {
    let copy = DequeObject(capacity: deque.capacity)
    try remember(.other(copy), number)
    for item in deque.items { try copy.append(deep(item), interpreter) }
    return .other(copy)
  }

  private func copy(_ dict: DictObject, _ number: Object) throws -> Object {
    let copy = Object.dict(DictObject())
    try remember(copy, number)
    for (key, value) in dict.entries {
      try interpreter.tick()
      try interpreter.setItem(copy, deep(key.object), to: deep(value))
    }
    return copy
  }

  /// A tuple of what needs no copy is its own copy.
  private func copy(_ tuple: TupleObject, _ number: Object) throws -> Object {
    let items = ContiguousArray(try tuple.items.map(deep))
    // It may have been copied meanwhile, when it holds itself.
    if case .dict(let known) = memo.native, let copy = try interpreter.value(of: number, in: known) {
      return copy
    }
    return zip(items, tuple.items).allSatisfy { $0.isIdentical(to: $1) } ? .tuple(tuple) : .tuple(items)
  }

  private func copy(_ instance: InstanceObject, _ number: Object) throws -> Object {
    let copy = try Copying.empty(instance)
    try remember(.instance(copy), number)
    copy.native = try Copying.native(instance.native, interpreter, deep)
    for (name, value) in instance.attributes { copy.setOwn(Name(name), to: try deep(value)) }
    return .instance(copy)
  }

  // MARK: Parts

  private static let refusedMethods = ["__reduce__", "__reduce_ex__", "__getstate__", "__setstate__"]

  private static func empty(_ instance: InstanceObject) throws -> InstanceObject {
    for name in refusedMethods where instance.type.find(Name(name)) != nil {
      throw PythonError.type(
        "copying by \(name) is not in this subset", hint: "__copy__ and __deepcopy__ say how to copy")
    }
    return InstanceObject(instance.type)
  }

  /// The native part of a copy.
  private static func native(
    _ native: Object, _ interpreter: Interpreter, _ copy: (Object) throws -> Object
  ) throws -> Object {
    switch native {
    case .undefined: native
    case .other(let exception as ExceptionObject): .other(try self.copy(exception, interpreter, copy))
    default: try copy(native)
    }
  }

  /// An exception with the same arguments, and what the program has bound to names of it.
  private static func copy(
    _ exception: ExceptionObject, _ interpreter: Interpreter, _ copy: (Object) throws -> Object
  ) throws -> ExceptionObject {
    let made = ExceptionObject(exception.exception, arguments: try exception.arguments.map(copy))
    for name in exception.attributeNames.map({ Name($0) })
    where name.text != "args" && !name.text.hasPrefix("__") {
      guard let value = exception.storedAttribute(name) else { continue }
      _ = try made.setAttribute(name, to: copy(value), interpreter)
    }
    return made
  }

  /// The method of the class by which an object is copied; nil where it has none.
  private static func method(_ name: Name, of object: Object, _ interpreter: Interpreter) throws -> Object? {
    switch object {
    case .instance, .other: try interpreter.find(name, in: object).map(interpreter.object)
    default: nil
    }
  }

  /// What has no method for it: what never changes is its own copy, the rest is refused.
  private static func host(_ object: OtherObject) throws -> Object {
    switch object {
    case is RangeObject, is SliceObject, is BoundMethod, is PropertyObject, is UnboundMethod,
      is EllipsisObject,
      is NotImplementedObject, is TypeForm, is PartialObject, is CachedFunction:
      return .other(object)
    case is ModuleObject, is Generator, is DictView:
      throw PythonError.type("cannot pickle '\(object.type.name)' object")
    default:
      if Number(.other(object)) != nil { return .other(object) }
      throw PythonError.type("copying of '\(object.type.name)' objects is not in this subset")
    }
  }
}

extension Object {
  /// Whether it never changes and holds nothing that could.
  fileprivate var isAtomic: Bool {
    switch self {
    case .none, .bool, .int, .float, .string, .function, .builtin, .type: true
    default: false
    }
  }
}
