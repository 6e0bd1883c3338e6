/// What an enumeration is as a class: it goes through its members, and finds them by name and by value.
final class EnumBehaviour: ClassBehaviour {
  /// `enum.EnumType`.
  static let metaclass = TypeObject(
    "enum.EnumType", base: .type,
    summary: """
      The class of enumerations.
      >>> type(enum.Enum)
      <class 'enum.EnumType'>
      """)

  /// Which values the members may have, and what `auto` gives.
  enum Kind { case plain, text }

  private let kind: Kind
  /// The members, in order, with those names left out that are of an earlier one.
  private var members: [InstanceObject] = []
  /// All names with their members.
  private var named: [(name: Name, member: InstanceObject)] = []
  /// What the names were given, those of aliases too: what `auto` goes on from.
  private var givenValues: [Object] = []
  /// The names of members that have another one already.
  private(set) var aliases: [(alias: String, name: String)] = []

  init(_ kind: Kind) { self.kind = kind }

  override var metaclass: TypeObject { EnumBehaviour.metaclass }

  override func visit(_ visitor: Heap.Visitor) {
    for member in members { visitor(member) }
    for entry in named { visitor(entry.member) }
    for value in givenValues { visitor(value) }
  }

  // MARK: Making the members

  override func inherited(by type: ClassObject, _ interpreter: Interpreter) throws -> ClassBehaviour? {
    for case let base as ClassObject in type.linearization.dropFirst() {
      if let behaviour = base.behaviour as? EnumBehaviour, !behaviour.members.isEmpty {
        throw PythonError.type("<enum '\(type.name)'> cannot extend <enum '\(base.name)'>")
      }
    }
    let own = EnumBehaviour(kind)
    type.behaviour = own
    EnumBehaviour.keepTexts(of: type)
    for (name, value) in type.members where EnumBehaviour.isMember(name.text, value, of: type) {
      try own.add(name, value, to: type, interpreter)
    }
    own.listMembers(in: type)
    return own
  }

  /// Members are shown as those of an enumeration, though another base, `int` say, comes first.
  private static func keepTexts(of type: ClassObject) {
    guard let base = type.bases.last as? ClassObject else { return }
    for method in [SpecialMethod.repr, .str, .format] where type.special(method) == nil {
      if let text = base.find(method.name) { type.setMember(method.name, to: text) }
    }
  }

  private func listMembers(in type: ClassObject) {
    let table = DictObject()
    for (name, member) in named { table.entries[DictKey(name.text)] = .instance(member) }
    type.setMember("__members__", to: .dict(table))
  }

  /// Whether what a class's body has bound becomes a member: no method, nothing special or private.
  private static func isMember(_ name: String, _ value: Object, of type: ClassObject) -> Bool {
    if name.hasPrefix("_"), name.hasSuffix("_") { return false }
    if name.hasPrefix("_\(type.name.drop { $0 == "_" })__") { return false }
    switch value {
    case .function, .builtin, .type, .other(is PropertyObject), .other(is UnboundMethod): return false
    case .other(is CachedProperty), .other(is CachedFunction): return false
    case .instance(let instance): return instance.type.special(.get) == nil
    default: return true
    }
  }

  private func add(
    _ name: Name, _ object: Object, to type: ClassObject, _ interpreter: Interpreter
  ) throws {
    let value = try resolved(object, name, type, interpreter)
    givenValues.append(value)
    if kind == .text {
      guard case .string = value.native else {
        throw PythonError.type("\(try interpreter.repr(value)) is not a string")
      }
    }
    let member = try makeMember(value, of: type, interpreter)
    let known = try members.first {
      try interpreter.isEqual(EnumBehaviour.value(of: $0), EnumBehaviour.value(of: member))
    }
    if let known {
      aliases.append((name.text, EnumBehaviour.name(of: known)))
    } else {
      member.setOwn(EnumClasses.nameAttribute, to: .string(name.text))
      members.append(member)
    }
    named.append((name, known ?? member))
    type.setMember(name, to: .instance(known ?? member))
  }

  private func makeMember(
    _ value: Object, of type: ClassObject, _ interpreter: Interpreter
  ) throws -> InstanceObject {
    var arguments = [value]
    if case .tuple(let tuple) = value { arguments = Array(tuple.items) }
    let member = try allocate(type, arguments, interpreter)
    if member.own(EnumClasses.valueAttribute) == nil {
      member.setOwn(EnumClasses.valueAttribute, to: member.native.isUndefined ? value : member.native)
    }
    if let initialize = type.special(.`init`) {
      _ = try interpreter.call(initialize, [.instance(member)] + arguments)
    }
    return member
  }

  private func allocate(
    _ type: ClassObject, _ arguments: [Object], _ interpreter: Interpreter
  ) throws -> InstanceObject {
    guard case .other(let new as UnboundMethod)? = type.special(.new) else {
      let member = InstanceObject(type)
      if let constructor = type.nativeBase?.constructor {
        member.native = try interpreter.call(.builtin(constructor), arguments)
      }
      return member
    }
    guard case .instance(let member) = try interpreter.call(new.function, [.type(type)] + arguments) else {
      throw PythonError.type("__new__ of an enumeration must return an instance")
    }
    return member
  }

  /// The value that `auto` stands for.
  private func resolved(
    _ object: Object, _ name: Name, _ type: ClassObject, _ interpreter: Interpreter
  ) throws -> Object {
    guard case .other(let auto as AutoObject) = object else { return object }
    if let value = auto.value { return value }
    let value = try nextValue(name, type, interpreter)
    interpreter.touch(auto)
    auto.value = value
    return value
  }

  private func nextValue(_ name: Name, _ type: ClassObject, _ interpreter: Interpreter) throws -> Object {
    if var function = type.find("_generate_next_value_") {
      if case .other(let method as UnboundMethod) = function { function = method.function }
      return try interpreter.call(
        function, [.string(name.text), .int(1), .int(named.count), .list(givenValues)])
    }
    if kind == .text { return .string(name.text.lowercased()) }
    return try nextNumber(interpreter)
  }

  /// One more than the greatest value, or, where they have no order, than the last one; than the nearest before it where nothing can be
  /// added to that.
  private func nextNumber(_ interpreter: Interpreter) throws -> Object {
    var values = ContiguousArray(givenValues)
    do { values = try interpreter.sorted(values) } catch let error as PythonError
      where error.type == .typeError
    {}
    for value in values.reversed() {
      do { return try interpreter.binary(.add, value, .int(1)) } catch let error as PythonError
        where error.type == .typeError
      {}
    }
    return .int(1)
  }

  private static func value(of member: InstanceObject) -> Object {
    member.own(EnumClasses.valueAttribute) ?? .none
  }

  private static func name(of member: InstanceObject) -> String {
    if case .string(let text)? = member.own(EnumClasses.nameAttribute) { text.value } else { "" }
  }

  // MARK: The class as an object

  override func repr(of type: TypeObject) -> String? { "<enum '\(type.shortName)'>" }

  override var items: ContiguousArray<Object>? { ContiguousArray(members.map { .instance($0) }) }

  override func contains(_ item: Object, _ interpreter: Interpreter) throws -> Bool? {
    guard case .instance(let instance) = item, instance.type.behaviour is EnumBehaviour else {
      throw PythonError.type("unsupported operand type(s) for 'in': '\(item.typeName)' and 'EnumType'")
    }
    return members.contains { $0 === instance }
  }

  override func item(_ index: Object, _ interpreter: Interpreter) throws -> Object? {
    if case .string(let text) = index.native, let found = member(named: Name(text.value)) {
      return .instance(found)
    }
    throw PythonError(.keyError, arguments: [index])
  }

  private func member(named name: Name) -> InstanceObject? { named.first { $0.name == name }?.member }

  override func missing(_ name: Name) -> PythonError? {
    PythonError(.attributeError, name.text)
      .handling(PythonError(.keyError, arguments: [.string(name.text)]), isHidden: true)
  }

  override func checkAssignment(_ name: Name, of type: ClassObject, isDeletion: Bool) throws {
    guard member(named: name) != nil else { return }
    throw PythonError(
      .attributeError,
      isDeletion
        ? "'\(type.name)' cannot delete member '\(name.text)'." : "cannot reassign member '\(name.text)'")
  }

  // MARK: Calls

  /// The member with a value; or, of a class without members, a new class with some.
  override func construct(
    _ type: ClassObject, _ arguments: [Object], _ keywords: [(name: Name, value: Object)],
    _ interpreter: Interpreter
  ) throws -> Object? {
    let given = arguments + keywords.map(\.value)
    guard let value = given.first else {
      throw PythonError.type("EnumType.__call__() missing 1 required positional argument: 'value'")
    }
    if members.isEmpty, given.count > 1 {
      return .type(try makeEnumeration(of: type, named: value, given[1], interpreter))
    }
    if case .instance(let member) = value, member.type === type { return value }
    for member in members where try interpreter.isEqual(EnumBehaviour.value(of: member), value) {
      return .instance(member)
    }
    if let found = try interpreter.find("_missing_", in: .type(type)) {
      let answer = try interpreter.call(interpreter.object(found), [value])
      if !answer.isNone { return answer }
    }
    throw PythonError.value("\(try interpreter.repr(value)) is not a valid \(type.qualifiedName)")
  }

  /// `Enum('Animal', 'CAT DOG')`.
  private func makeEnumeration(
    of base: ClassObject, named name: Object, _ names: Object, _ interpreter: Interpreter
  ) throws -> ClassObject {
    let name = try interpreter.str(name)
    let type = try interpreter.makeClass(
      name, qualifiedName: name, moduleName: interpreter.runningModule, bases: [.type(base)], members: [:],
      keywords: [],
      cell: nil)
    guard let own = type.behaviour as? EnumBehaviour else { return type }
    for word in try words(names, interpreter) {
      if case .tuple(let pair) = word.native, pair.items.count == 2 {
        try own.add(Name(interpreter.str(pair.items[0])), pair.items[1], to: type, interpreter)
      } else {
        try own.add(Name(interpreter.str(word)), .other(AutoObject()), to: type, interpreter)
      }
    }
    own.listMembers(in: type)
    return type
  }

  /// The names of members, some of them with their values.
  private func words(_ names: Object, _ interpreter: Interpreter) throws -> [Object] {
    switch names.native {
    case .string(let text): text.value.split { $0 == "," || $0.isWhitespace }.map { .string(String($0)) }
    case .dict(let dict): dict.entries.map { .tuple([$0.key.object, $0.value]) }
    default: Array(try interpreter.items(of: names))
    }
  }
}
