import OrderedCollections

extension ClassObject {
  /// Makes a class of a module that is a class of the program in all respects, but for its methods, which are ours.
  ///
  /// - Parameters:
  ///   - name: The name, as messages give it; where CPython's class is written in C, the module stands before it.
  ///   - module: The module.
  ///   - base: The class that it derives from.
  ///   - summary: One sentence for `?name`.
  ///   - members: Methods and other attributes.
  convenience init(
    library name: String, of module: String, base: TypeObject = .object, _ summary: String,
    _ members: [(String, Object)], allowedAttributes: Set<Name>? = nil
  ) {
    var all: OrderedDictionary<Name, Object> = ["__module__": .string(module), "__doc__": .string(summary)]
    for (name, member) in members {
      member.belong(to: module)
      all[Name(name)] = member
    }
    self.init(
      name, qualifiedName: String(name.split(separator: ".").last ?? ""), moduleName: module, base: base,
      bases: [base],
      linearization: base.linearization, members: all, allowedAttributes: allowedAttributes)
  }
}

extension Object {
  /// Tells a function of ours the module of which it is.
  fileprivate func belong(to module: String) {
    if case .function(let function) = self, function.code.isOfLibrary { function.code.moduleName = module }
  }

  /// A function that belongs to a class and not to its instances.
  static func classMethod(_ function: Object) -> Object { .other(UnboundMethod(.itsClass, function)) }

  /// A function that belongs to neither.
  static func staticMethod(_ function: Object) -> Object { .other(UnboundMethod(.nothing, function)) }
}

extension Arguments {
  /// The instance that a method was called on.
  ///
  /// - Throws: TypeError when it is none.
  func instance(_ place: Int = 0) throws -> InstanceObject {
    guard case .instance(let instance) = self[place] else {
      throw PythonError.type("a method was called on '\(self[place].typeName)', which is no instance")
    }
    return instance
  }

  /// The dictionary that an object is, or has as its native part.
  ///
  /// - Throws: TypeError when it is none.
  func dict(_ place: Int = 0) throws -> DictObject {
    guard case .dict(let dict) = self[place].native else {
      throw PythonError.type("a method of dict was called on '\(self[place].typeName)'")
    }
    return dict
  }

  /// The tuple that `*rest` is in a library function.
  func rest(_ place: Int) -> [Object] {
    if case .tuple(let tuple) = self[place] { Array(tuple.items) } else { [] }
  }

  /// The arguments by name that `**rest` is in a library function.
  func keywordRest(_ place: Int) -> [(name: Name, value: Object)] {
    guard case .dict(let dict) = self[place] else { return [] }
    return dict.entries.compactMap { key, value in
      if case .string(let text) = key.object { (Name(text.value), value) } else { nil }
    }
  }
}

extension Interpreter {
  /// Raises an instance of a class that a module has made.
  func error(_ type: ClassObject, _ message: String) -> any Error {
    do { return PythonError(raising: try call(.type(type), [.string(message)])) } catch { return error }
  }

  /// Does `instance.name = value` without asking the class, as a method of the class may.
  func setOwn(_ name: Name, of instance: InstanceObject, to value: Object) {
    touch(instance)
    if let dictionary = instance.dictionary { touch(dictionary) }
    instance.setOwn(name, to: value)
  }

  /// The value of a key in a dictionary, as it is: no `__missing__` is asked.
  func value(of key: Object, in dict: DictObject) throws -> Object? {
    dict.entries[try self.key(key, in: dict)]
  }
}

extension ModuleObject {
  /// Makes a module of Python's library.
  ///
  /// - Parameters:
  ///   - others: The names that CPython's module has besides, with blanks between; they are refused by name.
  ///   - hints: A way on for some of them.
  convenience init(
    _ name: String, _ members: [(String, Object)], others: String, hints: [String: String] = [:]
  ) {
    let names = others.split(whereSeparator: \.isWhitespace).map(String.init)
    for (_, member) in members { member.belong(to: name) }
    self.init(
      name, members: members,
      refusals: Dictionary(names.map { ($0, hints[$0] ?? "") }, uniquingKeysWith: { $1 }))
  }
}

extension [BuiltinFunction] {
  /// The functions with their names, as members of a module or of a class.
  var members: [(String, Object)] { map { ($0.name, .builtin($0)) } }
}

extension [TypeObject] {
  /// The classes with their names, as members of a module.
  var members: [(String, Object)] { map { ($0.shortName, .type($0)) } }
}

extension [Object] {
  /// Functions and classes with their names, as members of a module or of a class.
  var members: [(String, Object)] {
    map { object in
      switch object {
      case .function(let function): (function.name, object)
      case .builtin(let function): (function.name, object)
      case .type(let type): (type.shortName, object)
      default: preconditionFailure("only functions and classes have names")
      }
    }
  }
}
