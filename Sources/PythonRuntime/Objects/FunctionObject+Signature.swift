extension FunctionObject {
  /// What a call takes, in Python's own notation: `x, /, y=2, *rest, scale=1.0, **others`.
  ///
  /// - Throws: What the `repr` of a default value throws.
  public func signature(_ interpreter: Interpreter) throws -> String {
    let list = code.parameters
    var parts = try list.positional.enumerated().map { place, name in
      let number = place - (list.positional.count - defaults.count)
      return try part(name, default: number < 0 ? .undefined : defaults[number], interpreter)
    }
    if list.positionalOnlyCount > 0 { parts.insert("/", at: list.positionalOnlyCount) }
    if let rest = list.rest { parts.append("*\(rest.text)") }
    if list.rest == nil, !list.keywordOnly.isEmpty { parts.append("*") }
    for (name, object) in zip(list.keywordOnly, keywordDefaults) {
      parts.append(try part(name, default: object, interpreter))
    }
    if let rest = list.keywordRest { parts.append("**\(rest.text)") }
    return parts.joined(separator: ", ")
  }

  private func part(_ name: Name, default object: Object, _ interpreter: Interpreter) throws -> String {
    object.isUndefined ? name.text : "\(name.text)=\(try interpreter.repr(object))"
  }
}
