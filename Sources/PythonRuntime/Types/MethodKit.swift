extension BuiltinFunction {
  /// Makes a method of `str`; the body is given the text.
  static func ofString(
    _ name: String, _ parameters: String, _ summary: String, reading: BuiltinFunction.Reading = .usual,
    _ body: @escaping (StringObject, Arguments) throws -> Object
  ) -> BuiltinFunction {
    method(
      name, parameters, summary, of: "str", reading: reading,
      { if case .string(let text) = $0 { text } else { nil } },
      body)
  }

  /// Makes a method of `list`; the body is given the list.
  static func ofList(
    _ name: String, _ parameters: String, _ summary: String,
    _ body: @escaping (ListObject, Arguments) throws -> Object
  ) -> BuiltinFunction {
    method(
      name, parameters, summary, of: "list", { if case .list(let list) = $0 { list } else { nil } }, body)
  }

  /// Makes a method of `tuple`; the body is given the tuple.
  static func ofTuple(
    _ name: String, _ parameters: String, _ summary: String,
    _ body: @escaping (TupleObject, Arguments) throws -> Object
  ) -> BuiltinFunction {
    method(
      name, parameters, summary, of: "tuple", { if case .tuple(let tuple) = $0 { tuple } else { nil } }, body)
  }

  /// Makes a method of `dict`; the body is given the dictionary.
  static func ofDict(
    _ name: String, _ parameters: String, _ summary: String,
    _ body: @escaping (DictObject, Arguments) throws -> Object
  ) -> BuiltinFunction {
    method(
      name, parameters, summary, of: "dict", { if case .dict(let dict) = $0 { dict } else { nil } }, body)
  }

  /// Makes a method of `set` or of `frozenset`, as `type` says; the body is given the set.
  static func ofSet(
    _ type: String, _ name: String, _ parameters: String, _ summary: String,
    _ body: @escaping (SetObject, Arguments) throws -> Object
  ) -> BuiltinFunction {
    method(
      name, parameters, summary, of: type,
      { if case .set(let set) = $0, $0.typeName == type { set } else { nil } }, body)
  }

  /// Makes a method of a class of views of a `dict`; the body is given the view.
  static func ofView(
    _ type: String, _ name: String, _ parameters: String, _ summary: String,
    _ body: @escaping (DictView, Arguments) throws -> Object
  ) -> BuiltinFunction {
    method(
      name, parameters, summary, of: type,
      { if case .other(let object) = $0, object.type.name == type { object as? DictView } else { nil } }, body
    )
  }

  /// Makes a method of `int`; the body is given the number, which may be a `bool`.
  static func ofInteger(
    _ name: String, _ parameters: String, _ summary: String,
    _ body: @escaping (BigInt, Arguments) throws -> Object
  ) -> BuiltinFunction {
    method(name, parameters, summary, of: "int", { Number($0)?.whole }, body)
  }

  /// Makes a method of `float`; the body is given the number.
  static func ofFloat(
    _ name: String, _ parameters: String, _ summary: String,
    _ body: @escaping (Double, Arguments) throws -> Object
  ) -> BuiltinFunction {
    method(
      name, parameters, summary, of: "float", { if case .float(let number) = $0 { number } else { nil } },
      body)
  }

  /// Makes a method of a type whose objects are read by `receiver`.
  private static func method<Receiver>(
    _ name: String, _ parameters: String, _ summary: String, of type: String,
    reading: BuiltinFunction.Reading = .usual, _ receiver: @escaping (Object) -> Receiver?,
    _ body: @escaping (Receiver, Arguments) throws -> Object
  ) -> BuiltinFunction {
    BuiltinFunction(name, methodSignature(parameters), summary, owner: type, reading: reading) { arguments in
      guard let object = receiver(arguments[0].native) else { throw wrongReceiver(name, type, arguments[0]) }
      return try body(object, arguments)
    }
  }

  private static func methodSignature(_ parameters: String) -> String {
    parameters.isEmpty ? "self, /" : "self, /, " + parameters
  }

  /// The error for a method that was taken from its class and called with another object.
  static func wrongReceiver(_ name: String, _ type: String, _ object: Object) -> PythonError {
    .type("descriptor '\(name)' for '\(type)' objects doesn't apply to a '\(object.typeName)' object")
  }
}

extension Arguments {
  /// The argument at a place as an index or a count.
  public func integer(_ place: Int) throws -> Int { try interpreter.integer(self[place]) }

  /// The argument at a place as a real number.
  public func real(_ place: Int) throws -> Double { try interpreter.real(self[place]) }

  /// The argument at a place as an index or a count, or a value when it was not given.
  func integer(_ place: Int, default value: Int) throws -> Int {
    try optional(place).map { try interpreter.integer($0) } ?? value
  }

  /// The argument at a place as a bound, which may lie anywhere outside, or a value when it was not given.
  func clampedInteger(_ place: Int, default value: Int) throws -> Int {
    try optional(place).map { try interpreter.clampedInteger($0) } ?? value
  }

  /// The argument at a place, when it was given and is not `None`.
  public func given(_ place: Int) -> Object? {
    guard let value = optional(place), !value.isNone else { return nil }
    return value
  }

  /// The text at a place.
  ///
  /// - Parameter role: What the argument is called in the message, such as `replace() argument 1`.
  /// - Throws: TypeError when it is not a text.
  func text(_ place: Int, _ role: String = "") throws -> StringObject {
    guard case .string(let text) = self[place].native else {
      if role.isEmpty { throw PythonError.type("must be str, not \(self[place].typeName)") }
      let given = self[place].isNone ? "None" : self[place].typeName
      throw PythonError.type("\(role) must be str, not \(given)")
    }
    return text
  }

  /// The bounds of `start` and `end` at two places, as a slice has them: negative ones count from the end.
  func bounds(_ place: Int, length: Int) throws -> Range<Int>? {
    let start = try bound(place, length: length) ?? 0
    let end = min(try bound(place + 1, length: length) ?? length, length)
    return start <= end ? start..<end : nil
  }

  private func bound(_ place: Int, length: Int) throws -> Int? {
    guard let value = given(place) else { return nil }
    guard let index = try interpreter.index(value) else {
      throw SliceObject.wrongIndex
    }
    return index < 0 ? max(0, length &+ index) : index
  }
}
