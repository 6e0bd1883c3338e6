import OrderedCollections

/// Gives a class the methods that follow from its annotated attributes.
struct DataclassMaker {
  /// What `@dataclass(…)` was told.
  struct Options {
    let makesInit, makesRepr, makesEq, makesOrder, forcesHash, isFrozen, makesMatchArgs, isKeywordOnly: Bool

    /// As CPython shows it.
    var text: String {
      let flags = [
        ("init", makesInit), ("repr", makesRepr), ("eq", makesEq), ("order", makesOrder),
        ("unsafe_hash", forcesHash),
        ("frozen", isFrozen),
      ]
      return "_DataclassParams(\(flags.map { "\($0)=\($1 ? "True" : "False")" }.joined(separator: ",")))"
    }

    init(_ arguments: Arguments) throws {
      let flags = try (1...10).map { try arguments.interpreter.truth(arguments[$0]) }
      (makesInit, makesRepr, makesEq, makesOrder) = (flags[0], flags[1], flags[2], flags[3])
      (forcesHash, isFrozen, makesMatchArgs, isKeywordOnly) = (flags[4], flags[5], flags[6], flags[7])
      if flags[8] || flags[9] {
        throw PythonError.type(
          "dataclass(slots=True) is not in this subset", hint: "__slots__ in the class does the same")
      }
      if makesOrder, !makesEq { throw PythonError.value("eq must be true if order is true") }
    }
  }

  static let fieldsName: Name = "__dataclass_fields__"
  private static let paramsName: Name = "__dataclass_params__"

  private let options: Options
  private let frozenError: ClassObject
  private let interpreter: Interpreter

  init(_ options: Options, _ frozenError: ClassObject, _ interpreter: Interpreter) {
    self.options = options
    self.frozenError = frozenError
    self.interpreter = interpreter
  }

  /// Gives a class its methods, and returns it.
  ///
  /// - Throws: TypeError and ValueError with CPython's words where its attributes do not go together.
  func complete(_ object: Object) throws -> Object {
    guard case .type(let type) = object, let owner = type.asProgramClass else {
      throw PythonError.type("dataclass() takes a class of the program, not '\(object.typeName)'")
    }
    try checkBases(of: owner)
    let fields = try fields(of: owner)
    interpreter.touch(owner)
    setDefaults(of: fields.own, in: owner)
    let table = DictObject()
    for field in fields.all { table.entries[DictKey(field.name)] = .other(field) }
    owner.setMember(DataclassMaker.fieldsName, to: .dict(table))
    owner.setMember(DataclassMaker.paramsName, to: .other(DataclassParameters(options)))
    if owner.members["__doc__"]?.isNone ?? true {
      owner.setMember("__doc__", to: .string(try DataclassText.text(owner, fields.all, interpreter)))
    }
    let methods = DataclassMethods(owner, fields.all, options, frozenError)
    for (name, method) in try methods.all(interpreter) { owner.setMember(Name(name), to: method) }
    return object
  }

  /// A class that never changes derives from such ones only, and the other way round.
  private func checkBases(of type: ClassObject) throws {
    for case let base as ClassObject in type.linearization.dropFirst() {
      guard case .other(let parameters as DataclassParameters)? = base.members[DataclassMaker.paramsName]
      else { continue }
      let isFrozen = parameters.options.isFrozen
      if isFrozen, !options.isFrozen {
        throw PythonError.type("cannot inherit non-frozen dataclass from a frozen one")
      }
      if !isFrozen, options.isFrozen {
        throw PythonError.type("cannot inherit frozen dataclass from a non-frozen one")
      }
    }
  }

  // MARK: Fields

  /// The fields of the class and of its bases, those of the bases first.
  private func fields(of type: ClassObject) throws -> (all: [DataField], own: [DataField]) {
    var all: OrderedDictionary<String, DataField> = [:]
    for case let base as ClassObject in type.linearization.dropFirst().reversed() {
      for field in DataclassMaker.fields(in: base.members[DataclassMaker.fieldsName]) {
        all[field.name] = field
      }
    }
    let own = try ownFields(of: type)
    for field in own { all[field.name] = field }
    for (name, member) in type.members where !own.contains(where: { $0.name == name.text }) {
      if case .other(is DataField) = member {
        throw PythonError.type("\(pythonRepr(name.text)) is a field but has no type annotation")
      }
    }
    return (Array(all.values), own)
  }

  /// The fields that a class keeps under `__dataclass_fields__`.
  static func fields(in table: Object?) -> [DataField] {
    guard case .dict(let dict)? = table else { return [] }
    return dict.entries.compactMap {
      if case .other(let field as DataField) = $0.value { field } else { nil }
    }
  }

  private func ownFields(of type: ClassObject) throws -> [DataField] {
    guard case .dict(let annotations) = interpreter.annotations(of: type) else { return [] }
    var fields: [DataField] = []
    var isKeywordOnly = options.isKeywordOnly
    for (key, annotation) in annotations.entries {
      guard case .string(let name) = key.object else { continue }
      if DataclassMaker.isMark(annotation) {
        isKeywordOnly = true
      } else {
        fields.append(try field(name.value, annotation, type, isKeywordOnly))
      }
    }
    return fields
  }

  private func field(
    _ name: String, _ annotation: Object, _ type: ClassObject, _ isKeywordOnly: Bool
  ) throws -> DataField {
    let member = type.find(Name(name))
    let field: DataField
    if case .other(let declared as DataField)? = member {
      field = declared
    } else {
      field = DataField(default: member)
    }
    interpreter.touch(field)
    field.name = name
    field.annotation = annotation
    field.kind = DataclassMaker.kind(of: annotation)
    field.isKeywordOnly = field.isKeywordOnly ?? isKeywordOnly
    if field.kind == .field, let value = field.defaultValue { try checkDefault(value, name) }
    return field
  }

  /// A default value that can change would be shared by all instances.
  private func checkDefault(_ value: Object, _ name: String) throws {
    do { _ = try interpreter.hash(value) } catch let error as PythonError where error.type == .typeError {
      // A tuple that holds a list has a hash method, which is all that CPython looks at.
      if case .tuple = value { return }
      throw PythonError.value(
        "mutable default <class '\(value.type.name)'> for field \(name) is not allowed: use default_factory")
    }
  }

  /// What an annotation says of its attribute, if it is one of those that say something.
  private static func kind(of annotation: Object) -> DataField.Kind {
    let name: String
    switch annotation {
    case .other(let form as TypeForm): name = form.name
    case .string(let text): name = String(text.value.prefix { $0 != "[" })
    default: return .field
    }
    switch name {
    case "ClassVar", "typing.ClassVar": return .classVariable
    case "InitVar", "dataclasses.InitVar": return .initialOnly
    default: return .field
    }
  }

  private static func isMark(_ annotation: Object) -> Bool {
    switch annotation {
    case .other(let object): object === DataclassMark.keywordOnly
    case .string(let text): text.value == "KW_ONLY" || text.value == "dataclasses.KW_ONLY"
    default: false
    }
  }

  /// The class keeps the default values, not what `field` gave.
  private func setDefaults(of fields: [DataField], in type: ClassObject) {
    for field in fields {
      if case .other(is DataField)? = type.members[Name(field.name)] {
        type.setMember(Name(field.name), to: field.defaultValue)
      }
    }
  }
}

/// What a class keeps of what `@dataclass(…)` was told.
private final class DataclassParameters: OtherObject {
  let options: DataclassMaker.Options

  init(_ options: DataclassMaker.Options) {
    self.options = options
    super.init()
  }

  override func repr(_ interpreter: Interpreter) throws -> String { options.text }
}
