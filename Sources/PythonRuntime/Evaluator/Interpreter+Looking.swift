import PythonSyntax

/// What can be known about objects without running anything of a program.
extension Interpreter {
  /// What a name means now: the global of that name, or the builtin.
  private func meaning(of name: String) -> Object? {
    guard let number = globalNames.numbers[name] else { return nil }
    let value = state.pointee.globals[number]
    if !value.isUndefined { return value }
    let builtin = globalNames.builtin(number)
    return builtin.isUndefined ? nil : builtin
  }

  /// The object that a path leads to; nil where finding it would run a program or where there is none.
  public func object(at path: AccessPath) -> Object? {
    let root: Object?
    switch path.root {
    case .name(let name): root = meaning(of: name)
    case .string: root = .string("")
    case .list: root = .list([])
    case .tuple: root = .tuple([])
    case .dict: root = .dict(DictObject())
    case .set: root = .set(SetObject())
    }
    return path.steps.reduce(root) { object, step in object.flatMap { look(step, in: $0) } }
  }

  private func look(_ step: AccessPath.Step, in object: Object) -> Object? {
    switch step {
    case .attribute(let name): storedAttribute(Name(name), of: object)
    case .index(let index): item(index, of: object)
    case .key(let key):
      if case .dict(let dict) = object { dict.entries[DictKey(key)] } else { nil }
    }
  }

  private func storedAttribute(_ name: Name, of object: Object) -> Object? {
    if case .other(let other) = object, let stored = other.storedAttribute(name) { return stored }
    if case .instance(let instance) = object {
      return instance.own(name) ?? instance.type.find(name).map { seen($0, through: object) }
    }
    if case .type(let type as ClassObject) = object { return type.find(name) }
    if case .type(let type) = object { return type.method(name).map(Object.builtin) }
    if let method = object.type.method(name) { return .other(BoundMethod(object, .builtin(method))) }
    return TypeObject.property(object, name)
  }

  /// What an attribute of a class is through an instance, where nothing of the program has to run for that.
  private func seen(_ member: Object, through object: Object) -> Object {
    switch member {
    case .function: .other(BoundMethod(object, member))
    case .other(is PropertyObject): .none
    default: member
    }
  }

  private func item(_ index: Int, of object: Object) -> Object? {
    switch object {
    case .list(let list): list.items.item(index)
    case .tuple(let tuple): tuple.items.item(index)
    case .string(let string): string.value.isEmpty ? nil : .string("")
    case .dict(let dict): (try? key(.int(index))).flatMap { dict.entries[$0] }
    default: nil
    }
  }

  /// The names by which a call may give arguments, in order.
  ///
  /// - Parameter positionalCount: How many arguments the call has given by position.
  public func keywordNames(of function: Object, after positionalCount: Int = 0) -> [String] {
    switch function {
    case .function(let function): function.code.parameters.keywordNames(after: positionalCount)
    case .builtin(let builtin): builtin.signature.keywordNames(after: positionalCount)
    case .type(let type as ClassObject):
      type.special(.`init`).map { keywordNames(of: $0, after: positionalCount + 1) } ?? []
    case .type(let type): type.constructor?.signature.keywordNames(after: positionalCount) ?? []
    case .other(let bound as BoundMethod): keywordNames(of: bound.method, after: positionalCount + 1)
    default: []
    }
  }

  /// What a dotted path from the name of a module leads to, whether it was imported or not: `math.sqrt`; nil where nothing is there.
  public func memberOfModule(_ path: String) -> Object? {
    guard
      let name = modules.keys.filter({ path == $0 || path.hasPrefix($0 + ".") }).max(by: {
        $0.count < $1.count
      }),
      let module = imported[name] ?? modules[name]?.make(self)
    else { return nil }
    return path.dropFirst(name.count).split(separator: ".").reduce(.other(module)) { object, member in
      object.flatMap { look(.attribute(String(member)), in: $0) }
    }
  }

  /// The names of the modules that `import` finds, sorted.
  public var moduleNames: [String] { modules.keys.sorted() }

  /// What `from module import` finds, sorted; nil when there is no such module. The module is not imported by it.
  public func memberNames(ofModule name: String) -> [String]? {
    guard let module = imported[name] ?? modules[name]?.make(self) else { return nil }
    let inside = modules.keys.filter { $0.hasPrefix(name + ".") }.map { $0.dropFirst(name.count + 1) }
    return Set(module.attributeNames + inside.map { String($0.prefix { $0 != "." }) }).sorted()
  }
}

extension ContiguousArray {
  /// The item at an index as Python counts, from the end when it is negative.
  fileprivate func item(_ index: Int) -> Element? {
    let place = index < 0 ? count + index : index
    return indices.contains(place) ? self[place] : nil
  }
}

extension ParameterList {
  fileprivate func keywordNames(after positionalCount: Int) -> [String] {
    (positional.dropFirst(max(positionalOnlyCount, positionalCount)) + keywordOnly).map(\.text)
  }
}

extension Signature {
  fileprivate func keywordNames(after positionalCount: Int) -> [String] {
    (positional.dropFirst(max(positionalOnlyCount, positionalCount)) + keywordOnly).map(\.name.text)
  }
}
