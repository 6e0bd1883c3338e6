import PythonSyntax

/// How operators and builtins reach the methods that a program's classes define for them.
extension Interpreter {
  /// Calls a special method with nothing but the instance; nil where the class has none.
  func callSpecial(_ method: SpecialMethod, on instance: InstanceObject) throws -> Object? {
    guard let function = instance.type.special(method) else { return nil }
    if case .function(let function) = function {
      let base = state.pointee.top
      try reserve(base + 1)
      base[0] = .instance(instance)
      return try Interpreter.run(function, base, 1, state)
    }
    return try call(bound(function, to: instance), [])
  }

  /// Calls a special method with one argument; nil where the class has none.
  func callSpecial(_ method: SpecialMethod, on instance: InstanceObject, _ argument: Object) throws -> Object?
  {
    guard let function = instance.type.special(method) else { return nil }
    if case .function(let function) = function {
      let base = state.pointee.top
      try reserve(base + 2)
      base[0] = .instance(instance)
      base[1] = argument
      return try Interpreter.run(function, base, 2, state)
    }
    return try call(bound(function, to: instance), [argument])
  }

  /// Calls a special method with any arguments; nil where the class has none.
  func callSpecial(
    _ method: SpecialMethod, on instance: InstanceObject, arguments: [Object],
    keywords: [(name: Name, value: Object)] = []
  ) throws -> Object? {
    guard let function = instance.type.special(method) else { return nil }
    return try call(bound(function, to: instance), arguments, keywords: keywords)
  }

  /// What a special method of an object gives; nil where the object is no instance, or its class has no such method.
  func special(_ method: SpecialMethod, of object: Object, _ arguments: [Object] = []) throws -> Object? {
    guard case .instance(let instance) = object else { return nil }
    return try callSpecial(method, on: instance, arguments: arguments)
  }

  /// Calls the builtin of a name, whatever the program has made of that name.
  func callBuiltin(_ name: String, _ arguments: [Object]) throws -> Object {
    guard let number = globalNames.slot(of: name) else { throw nameError(name) }
    return try call(globalNames.builtin(number), arguments)
  }

  private func bound(_ function: Object, to instance: InstanceObject) throws -> Object {
    object(try bind(function, to: .instance(instance), of: instance.type))
  }

  // MARK: Operators

  /// What an operator gives where one of its operands is an instance; nil where neither has an answer.
  ///
  /// The right operand is asked first where its class derives from that of the left one and has a method of its own.
  func binaryOfInstances(
    _ operation: BinaryOperator, _ left: Object, _ right: Object, isAugmented: Bool = false
  ) throws -> Object? {
    if let answer = try answerOfInstances(operation, left, right) { return answer }
    if operation == .multiply, left.native.isSequence || right.native.isSequence {
      if left.canBeRepeated { return try repeated(left.native, by: right) }
      return isAugmented && left.keepsRightFromRepeating || !right.canBeRepeated
        ? nil : try repeated(right.native, by: left)
    }
    guard nativesMayAnswer(operation, left, right) else { return nil }
    return try binaryOfNatives(operation, left.native, right.native)
  }

  /// What the classes of the operands answer by methods of their own; nil where neither has an answer.
  private func answerOfInstances(
    _ operation: BinaryOperator, _ left: Object, _ right: Object
  ) throws -> Object? {
    let method = SpecialMethod(operation)
    if let answer = try reflectedFirst(method, left, right) { return answer }
    if case .instance(let instance) = left, let answer = try answer(method, instance, right) { return answer }
    guard case .instance(let instance) = right, left.type !== instance.type else { return nil }
    return try answer(method.reflected, instance, left)
  }

  /// Whether the builtin class of an operand has a say: where the operand's own class has no method, and where it knows both.
  private func nativesMayAnswer(_ operation: BinaryOperator, _ left: Object, _ right: Object) -> Bool {
    let method = SpecialMethod(operation)
    func mayAnswer(_ operand: Object, _ method: SpecialMethod, isLeft: Bool) -> Bool {
      if case .instance(let instance) = operand, instance.type.special(method) != nil { return false }
      let native = operand.native
      return native.isSequence ? isLeft : native.understands(left.native, right.native)
    }
    return mayAnswer(left, method, isLeft: true)
      || (left.type !== right.type && mayAnswer(right, method.reflected, isLeft: false))
  }

  /// What the right operand alone answers to an operator; nil where it has no answer.
  func reflectedAnswer(_ operation: BinaryOperator, _ left: Object, _ right: Object) throws -> Object? {
    guard case .instance(let instance) = right else { return nil }
    return try answer(SpecialMethod(operation).reflected, instance, left)
  }

  private func reflectedFirst(_ method: SpecialMethod, _ left: Object, _ right: Object) throws -> Object? {
    guard case .instance(let heir) = right, heir.type !== left.type, heir.type.isSubclass(of: left.type),
      let own = heir.type.special(method.reflected)
    else { return nil }
    if case .instance(let base) = left, let inherited = base.type.special(method.reflected),
      inherited.isIdentical(to: own)
    {
      return nil
    }
    return try answer(method.reflected, heir, left)
  }

  private func answer(
    _ method: SpecialMethod, _ instance: InstanceObject, _ other: Object
  ) throws -> Object? {
    guard let result = try callSpecial(method, on: instance, other) ?? inherited(method, instance, other),
      !result.isNotImplemented
    else { return nil }
    return result
  }

  /// What a text, a list or a tuple answers by `__mul__` where its heir has a `__rmul__` of its own, or the other way round: CPython
  /// calls both of them as soon as the heir has one.
  private func inherited(
    _ method: SpecialMethod, _ instance: InstanceObject, _ other: Object
  ) throws -> Object? {
    guard instance.native.isSequence, let turned = method.turned, instance.type.special(turned) != nil,
      let own = NativeMethods.find(method.name, behind: instance.type)
    else { return nil }
    return try call(.builtin(own), [.instance(instance), other])
  }

  /// What `left += right` and its like give by a method of their own; nil where the class has none.
  func augmentedOfInstance(
    _ operation: BinaryOperator, _ left: InstanceObject, _ right: Object
  ) throws -> Object? {
    let method = SpecialMethod(operation).inPlace
    if left.type.special(method) != nil { return try answer(method, left, right) }
    switch (operation, left.native) {
    case (.multiply, .list):
      // As in CPython, it is repeated in place only where no `__mul__` or `__rmul__` has an answer.
      if let result = try answerOfInstances(operation, .instance(left), right) { return result }
    case (.add, .list), (.bitOr, .dict): break
    case (_, .set(let set)): return try update(set, operation, right) ? .instance(left) : nil
    default: return nil
    }
    try changeInPlace(operation, left.native, right)
    return .instance(left)
  }

  /// What a comparison gives where one of its operands is an instance; nil where neither has an answer.
  ///
  /// The right operand is asked first where its class derives from that of the left one.
  func compareInstances(_ operation: ComparisonOperator, _ left: Object, _ right: Object) throws -> Object? {
    var isRightFirst = false
    if case .instance(let heir) = right {
      isRightFirst = heir.type !== left.type && heir.type.isSubclass(of: left.type)
    }
    if isRightFirst, let answer = try ask(operation.mirrored, right, left) { return answer }
    if let answer = try ask(operation, left, right) { return answer }
    return isRightFirst ? nil : try ask(operation.mirrored, right, left)
  }

  /// Asks one operand: its class, else the builtin class behind it; where neither has a `__ne__`, the opposite of `__eq__` counts.
  private func ask(_ operation: ComparisonOperator, _ object: Object, _ other: Object) throws -> Object? {
    guard let method = SpecialMethod(operation) else { return nil }
    if case .instance(let instance) = object {
      if instance.type.special(method) != nil { return try answer(method, instance, other) }
      if operation == .notEqual, !instance.type.hasNativeInequality,
        let equal = try answer(.eq, instance, other)
      {
        return .bool(try !truth(equal))
      }
    }
    return try compareNatives(operation, object.native, other.native)
  }

  /// What the builtin class of an object says of it and another one; nil where it does not know that.
  func compareNatives(_ operation: ComparisonOperator, _ object: Object, _ other: Object) throws -> Object? {
    switch (object, other) {
    case (.string, .string), (.list, .list), (.tuple, .tuple), (.set, .set): break
    case (.dict, .dict) where operation == .equal || operation == .notEqual: break
    case (.other(let object), _) where !(object is LargeInteger):
      if operation == .equal || operation == .notEqual {
        return try object.isEqual(to: other, self).map { .bool($0 == (operation == .equal)) }
      }
      return try object.compare(operation, other, self)
    default: if Number(object) == nil || !object.understands(object, other) { return nil }
    }
    return try compare(operation, object, other)
  }

  // MARK: What builtins ask

  /// What `bool(x)` gives: `__bool__`, else whether `__len__` is not 0, else the truth of the native part.
  func truth(of instance: InstanceObject) throws -> Bool {
    if let result = try callSpecial(.bool, on: instance) {
      guard case .bool(let truth) = result else {
        throw PythonError.type("__bool__ should return bool, returned \(result.typeName)")
      }
      return truth
    }
    // Numbers have a `__bool__` of their own, which comes before a `__len__` of the program.
    if !instance.native.isPlainNumber, let length = try lengthByMethod(of: instance) { return length != 0 }
    return instance.native.isUndefined ? true : try truth(instance.native)
  }

  /// What `len(x)` gives by `__len__`; nil where the class has none.
  func lengthByMethod(of instance: InstanceObject) throws -> Int? {
    guard let result = try callSpecial(.len, on: instance) else { return nil }
    let length = try whole(result)
    if length < 0 { throw PythonError.value("__len__() should return >= 0") }
    guard let length = Int(exactly: length) else {
      throw PythonError.overflow("cannot fit 'int' into an index-sized integer")
    }
    return length
  }

  /// What `hash(x)` gives.
  func hash(of instance: InstanceObject) throws -> Int {
    if case .none? = instance.type.special(.hash) { throw unhashable(.instance(instance)) }
    if instance.comparesByProgram { programsCompareKeys = true }
    if let result = try callSpecial(.hash, on: instance) {
      switch result.native {
      case .int(let hash): return hash == -1 ? -2 : hash
      case .bool, .other(is LargeInteger): return try self.hash(result.native)
      default: throw PythonError.type("__hash__ method should return an integer")
      }
    }
    return try nativeHash(.instance(instance))
  }

  /// The hash that the builtin class behind an object gives it.
  func nativeHash(_ object: Object) throws -> Int {
    if case .instance(let instance) = object, instance.native.isUndefined {
      return ObjectHash.of(ObjectIdentifier(instance))
    }
    switch object.native {
    case .list, .dict: throw unhashable(object)
    case .set(let set) where !set.isFrozen: throw unhashable(object)
    case .other(let part):
      let hash = try hash(.other(part))
      // A part that equals itself alone, an exception or a value, is hashed by its identity: that of the whole is the instance's.
      guard hash == ObjectHash.of(ObjectIdentifier(part)) else { return hash }
      return object.identity.map(ObjectHash.of) ?? hash
    case let native: return try hash(native)
    }
  }

  /// A text that a special method gives; nil where the class has no such method.
  ///
  /// - Parameter wanted: The method that was asked for, where another one stands in for it.
  func text(
    _ method: SpecialMethod, of instance: InstanceObject, _ arguments: [Object] = [],
    for wanted: SpecialMethod? = nil
  ) throws -> String? {
    guard let result = try callSpecial(method, on: instance, arguments: arguments) else { return nil }
    guard case .string(let text) = result.native else {
      let name = (wanted ?? method).name.text
      throw PythonError.type(
        method == .format
          ? "\(name) must return a str, not \(result.typeName)"
          : "\(name) returned non-string (type \(result.typeName))",
        hint: "\(name) returns the text that is to be shown: return f'Value(data={self.data})'")
    }
    return text.value
  }

  /// What `repr(x)` gives.
  func repr(of instance: InstanceObject) throws -> String {
    try nested("while getting the repr of an object") {
      try text(.repr, of: instance) ?? nativeRepr(.instance(instance))
    }
  }

  /// What `str(x)` gives: `__str__`, else what the builtin class behind it says, else the `repr`.
  func str(of instance: InstanceObject) throws -> String {
    try nested("while getting the str of an object") {
      if let text = try text(.str, of: instance) { return text }
      switch instance.native {
      case .string(let text): return text.value
      case let native where native.isException: return try str(native)
      default: return try text(.repr, of: instance, for: .str) ?? nativeRepr(.instance(instance))
      }
    }
  }

  /// What the builtin class behind an object says of it.
  func nativeRepr(_ object: Object) throws -> String {
    guard case .instance(let instance) = object else { return try repr(object) }
    switch instance.native {
    case .undefined: return try plainRepr(object)
    case .other(let exception as ExceptionObject): return try exception.repr(as: instance.type.name, self)
    case .other(let deque as DequeObject): return try deque.repr(as: instance.type.name, self)
    case .set(let set): return try repr(set, as: instance.type.name)
    case let native: return try repr(native)
    }
  }

  /// What `object` itself says of an object: its class and its address.
  func plainRepr(_ object: Object) throws -> String {
    switch object {
    case .instance(let instance): return "<\(instance.type.fullName) object at \(addressText(instance))>"
    case .other: return try repr(object)
    default:
      return
        "<\(object.typeName) object at 0x\(String(object.identity.map(UInt.init(bitPattern:)) ?? 0, radix: 16))>"
    }
  }

  /// What the builtin class behind an object says of it in words.
  func nativeStr(_ object: Object) throws -> String {
    guard case .instance(let instance) = object else { return try str(object) }
    switch instance.native {
    case .string, .other(is ExceptionObject): return try str(instance.native)
    default: return try repr(object)
    }
  }

  // MARK: Iteration

  /// The iterator of an instance; nil where it is not iterable.
  func iterator(of instance: InstanceObject) throws -> IteratorObject? {
    if case .none? = instance.type.special(.iter) {
      throw PythonError.type("'\(instance.type.name)' object is not iterable")
    }
    if let result = try callSpecial(.iter, on: instance) { return try iterator(returned: result) }
    if !instance.native.isUndefined, let iterator = try iteratorIfAny(instance.native) { return iterator }
    return instance.type.special(.getitem) == nil ? nil : SequenceIterator(instance)
  }

  private func iterator(returned object: Object) throws -> IteratorObject {
    switch object {
    case .other(let iterator as IteratorObject): return iterator
    case .instance(let instance) where instance.type.special(.next) != nil: return InstanceIterator(instance)
    default: throw PythonError.type("iter() returned non-iterator of type '\(object.typeName)'")
    }
  }
}

extension ClassObject {
  /// The name with its module, as `repr` shows it.
  var fullName: String { "\(moduleName).\(qualifiedName)" }
}

extension Object {
  /// Whether this is an exception of the language.
  var isException: Bool {
    if case .other(let object) = self { object is ExceptionObject } else { false }
  }
}

/// Goes through an instance by its `__next__`.
final class InstanceIterator: IteratorObject {
  let instance: InstanceObject

  init(_ instance: InstanceObject) {
    self.instance = instance
    super.init()
  }

  override func visit(_ visitor: Heap.Visitor) { visitor(instance) }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    try IteratorObject.ending { try interpreter.callSpecial(.next, on: instance) }
  }
}

/// Goes through an instance by its `__getitem__`, from 0 until IndexError.
final class SequenceIterator: IteratorObject {
  private let instance: InstanceObject
  private var place = 0

  init(_ instance: InstanceObject) {
    self.instance = instance
    super.init()
  }

  override func visit(_ visitor: Heap.Visitor) { visitor(instance) }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.place) }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    let item = try SequenceIterator.item(instance, place, interpreter)
    if item != nil { place += 1 }
    return item
  }

  /// The item at a place; nil where `__getitem__` says that there is none.
  static func item(_ instance: InstanceObject, _ place: Int, _ interpreter: Interpreter) throws -> Object? {
    do { return try interpreter.callSpecial(.getitem, on: instance, .int(place)) } catch let error
      as PythonError
      where error.type == .indexError || error.type == .stopIteration
    {
      return nil
    }
  }
}

extension ClassObject {
  /// Whether a builtin class behind it has a `__ne__` of its own.
  var hasNativeInequality: Bool {
    nativeBase.map { NativeMethods.find(SpecialMethod.ne.name, in: $0) != nil } ?? false
  }
}

extension Object {
  /// Whether the class of this number knows both operands: an `int` knows nothing of a `float`. Other classes look for themselves.
  func understands(_ left: Object, _ right: Object) -> Bool {
    switch (Number(self), Number(left), Number(right)) {
    case (nil, _, _): true
    case (.float, .some, .some): true
    case (.some, .some(let left), .some(let right)): left.whole != nil && right.whole != nil
    default: false
    }
  }
}

extension Object {
  /// Whether `left *= right` does not look whether the right operand can be repeated: CPython does so only for a left one whose class
  /// could not be that of a container.
  var keepsRightFromRepeating: Bool {
    switch self {
    case .instance, .dict, .set, .other(is RangeObject): true
    default: false
    }
  }

  /// Whether a class of the program has a special method of its own for it.
  func hasOwn(_ method: SpecialMethod) -> Bool {
    if case .instance(let instance) = self { instance.type.special(method) != nil } else { false }
  }

  /// Whether it is a text, a list or a tuple that its class has not given another `*`.
  fileprivate var canBeRepeated: Bool {
    native.isSequence && !hasOwn(.mul) && !hasOwn(.rmul)
  }

  /// Whether it is a text, a list or a tuple.
  var isSequence: Bool {
    switch self {
    case .string, .list, .tuple: true
    default: false
    }
  }
}
