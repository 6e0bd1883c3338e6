import PythonSyntax

/// The methods of one data class.
struct DataclassMethods {
  private let owner: ClassObject
  private let fields: [DataField]
  private let options: DataclassMaker.Options
  private let frozenError: ClassObject

  init(
    _ owner: ClassObject, _ fields: [DataField], _ options: DataclassMaker.Options, _ frozenError: ClassObject
  ) {
    self.owner = owner
    self.fields = fields
    self.options = options
    self.frozenError = frozenError
  }

  /// All of them, but for those that the class has defined itself.
  func all(_ interpreter: Interpreter) throws -> [(String, Object)] {
    var methods: [(String, Object)] = []
    if options.makesInit { methods.append(("__init__", try initializer())) }
    if options.makesRepr { methods.append(("__repr__", representation)) }
    if options.makesEq { methods.append(("__eq__", equality)) }
    if options.makesMatchArgs {
      methods.append(("__match_args__", .tuple(positional.map { .string($0.name) })))
    }
    methods = methods.filter { owner.members[Name($0.0)] == nil }
    if options.makesOrder { methods += try orders() }
    if options.isFrozen { methods += try refusals() }
    return methods + (try hash())
  }

  private func name(_ method: String) -> String { "\(owner.qualifiedName).\(method)" }

  // MARK: __init__

  private var initial: [DataField] { fields.filter { $0.isInitial && $0.kind != .classVariable } }
  private var positional: [DataField] { initial.filter { $0.isKeywordOnly != true } }
  private var keywordOnly: [DataField] { initial.filter { $0.isKeywordOnly == true } }

  private func initializer() throws -> Object {
    var parameters = ParameterList()
    parameters.positional = [Name("self")] + positional.map { Name($0.name) }
    parameters.keywordOnly = keywordOnly.map { Name($0.name) }
    let firstOptional = positional.firstIndex { !$0.isRequired } ?? positional.count
    if let late = positional[firstOptional...].first(where: \.isRequired) {
      throw PythonError.type("non-default argument '\(late.name)' follows default argument")
    }
    // Each field finds its value where its parameter stands, after the instance.
    let places = Dictionary(
      (positional + keywordOnly).enumerated().map { ($1.name, $0 + 1) }, uniquingKeysWith: { $1 })
    let steps = fields.filter { $0.kind != .classVariable }.map { ($0, Name($0.name), places[$0.name]) }
    let isFrozen = options.isFrozen
    return .function(
      FunctionObject(
        library: name("__init__"), parameters,
        defaults: ContiguousArray(positional[firstOptional...].map(defaultValue)),
        keywordDefaults: ContiguousArray(keywordOnly.map(defaultValue))
      ) { arguments in
        var initialOnly: [Object] = []
        for (field, name, place) in steps {
          guard let value = try DataclassMethods.value(of: field, place, arguments) else { continue }
          if field.kind == .initialOnly {
            initialOnly.append(value)
          } else if isFrozen {
            try arguments.interpreter.setOwnAttribute(arguments[0], name, to: value)
          } else {
            try arguments.interpreter.setAttribute(arguments[0], name, to: value)
          }
        }
        if let found = try arguments.interpreter.find("__post_init__", in: arguments[0]) {
          _ = try arguments.interpreter.call(arguments.interpreter.object(found), initialOnly)
        }
        return .none
      })
  }

  private func defaultValue(_ field: DataField) -> Object {
    field.factory == nil ? field.defaultValue ?? .undefined : .other(DataclassMark.factory)
  }

  /// What a field of a new instance is set to; nil where it is left to the class.
  private static func value(of field: DataField, _ place: Int?, _ arguments: Arguments) throws -> Object? {
    var given = place.map { arguments[$0] }
    if case .other(let mark)? = given, mark === DataclassMark.factory { given = nil }
    if let given { return given }
    return try field.factory.map { try arguments.interpreter.call($0, []) }
  }

  // MARK: Text and comparisons

  private var representation: Object {
    let shown = fields.filter { $0.isShown && $0.kind == .field }.map { ($0.name, Name($0.name)) }
    return .libraryFunction(name("__repr__"), "self") { arguments in
      let interpreter = arguments.interpreter
      let instance = try arguments.instance()
      guard interpreter.reprInProgress.insert(ObjectIdentifier(instance)).inserted else {
        return .string("...")
      }
      defer { interpreter.reprInProgress.remove(ObjectIdentifier(instance)) }
      let parts = try shown.map { text, name in
        "\(text)=\(try interpreter.repr(interpreter.attribute(arguments[0], name)))"
      }
      return .string("\(instance.type.qualifiedName)(\(parts.joined(separator: ", ")))")
    }
  }

  private var compared: [Name] {
    fields.filter { $0.isCompared && $0.kind == .field }.map { Name($0.name) }
  }

  private var equality: Object {
    let names = compared
    return .libraryFunction(name("__eq__"), "self, other") { arguments in
      guard arguments[0].type === arguments[1].type else { return .other(NotImplementedObject.shared) }
      let interpreter = arguments.interpreter
      return .bool(
        try names.allSatisfy {
          try interpreter.isSame(
            interpreter.attribute(arguments[0], $0), interpreter.attribute(arguments[1], $0))
        })
    }
  }

  private func orders() throws -> [(String, Object)] {
    let names = compared
    let orders: [(String, ComparisonOperator)] = [
      ("__lt__", .less), ("__le__", .lessOrEqual), ("__gt__", .greater), ("__ge__", .greaterOrEqual),
    ]
    return try orders.map { method, operation in
      if owner.members[Name(method)] != nil {
        throw PythonError.type(
          "Cannot overwrite attribute \(method) in class \(owner.name). Consider using functools.total_ordering"
        )
      }
      return (
        method,
        .libraryFunction(name(method), "self, other") { arguments in
          guard arguments[0].type === arguments[1].type else { return .other(NotImplementedObject.shared) }
          let sides = try (0...1).map { side in
            Object.tuple(try names.map { try arguments.interpreter.attribute(arguments[side], $0) })
          }
          return try arguments.interpreter.compare(operation, sides[0], sides[1])
        }
      )
    }
  }

  // MARK: Instances that never change

  private func refusals() throws -> [(String, Object)] {
    for method in ["__setattr__", "__delattr__"] where owner.members[Name(method)] != nil {
      throw PythonError.type("Cannot overwrite attribute \(method) in class \(owner.name)")
    }
    let names = Set(fields.map(\.name))
    // A method is held by its class, and would keep it alive for ever in turn. The identity is only compared, never followed; while the
    // method can be called the class is there, or another one at its place, which this method then refuses to write to as well.
    let (owner, frozenError) = (ObjectIdentifier(owner), frozenError)
    func check(_ arguments: Arguments, _ words: String) throws -> Name {
      let name = try arguments.text(1).value
      // Of the class itself nothing is written, of an heir its own attributes are.
      if names.contains(name) || owner == ObjectIdentifier(arguments[0].type) {
        throw arguments.interpreter.error(frozenError, "\(words) field '\(name)'")
      }
      return Name(name)
    }
    return [
      (
        "__setattr__",
        .libraryFunction(name("__setattr__"), "self, name, value") { arguments in
          try arguments.interpreter.setOwnAttribute(
            arguments[0], check(arguments, "cannot assign to"), to: arguments[2])
          return .none
        }
      ),
      (
        "__delattr__",
        .libraryFunction(name("__delattr__"), "self, name") { arguments in
          try arguments.interpreter.deleteOwnAttribute(arguments[0], check(arguments, "cannot delete"))
          return .none
        }
      ),
    ]
  }

  /// Instances that are equal must have the same hash, so that those that change have none.
  private func hash() throws -> [(String, Object)] {
    let own = owner.members[SpecialMethod.hash.name]
    let isExplicit = own != nil && !(own?.isNone == true && owner.members[SpecialMethod.eq.name] != nil)
    if options.forcesHash, isExplicit {
      throw PythonError.type("Cannot overwrite attribute __hash__ in class \(owner.name)")
    }
    guard options.forcesHash || (options.makesEq && !isExplicit) else { return [] }
    guard options.forcesHash || options.isFrozen else { return [("__hash__", Object.none)] }
    let names = fields.filter { $0.kind == .field && ($0.isHashed ?? $0.isCompared) }.map { Name($0.name) }
    return [
      (
        "__hash__",
        .libraryFunction(name("__hash__"), "self") { arguments in
          let values = try names.map { try arguments.interpreter.attribute(arguments[0], $0) }
          return .int(try arguments.interpreter.hash(.tuple(values)))
        }
      )
    ]
  }
}
