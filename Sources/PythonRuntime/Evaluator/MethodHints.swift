/// Ways on for who takes a method for a function, or what an object holds for a method.
enum MethodHints {
  /// For `a.grad()`: what the object holds under the name is no function.
  static func uncallable(_ name: Name, _ held: Object) -> String {
    // Of a function that was called where it was to be stored, what it gave is stored.
    if held.isNone {
      return "\(name.text) is None: a function is stored without brackets, x.\(name.text) = f"
    }
    let kind = held.typeName
    let article = "aeiou".contains(kind.first ?? " ") ? "an" : "a"
    return "\(name.text) is \(article) \(kind), no method: leave the brackets out"
  }

  /// For `math.tanh(a)` where `a` is no number: its class may have a method of that name, or it may keep its number.
  static func function(_ name: String, of object: Object, _ interpreter: Interpreter) -> String? {
    guard object.isNamedForMethods else { return nil }
    let names = interpreter.attributeNames(of: object)
    if names.contains(name) { return "it is a method of \(object.typeName): a.\(name)()" }
    return names.contains("data")
      ? "math takes plain numbers: of a \(object.typeName) that is its .data" : nil
  }
}

extension Interpreter {
  /// For `tahn(a)`: the method that a name was most likely meant to be, of an object that is bound; nil where none is near.
  func methodHint(for wrong: String) -> String? {
    var seen: Set<ObjectIdentifier> = []
    for name in boundNames where !name.hasPrefix("_") {
      guard let object = self[global: name], object.isNamedForMethods,
        seen.insert(ObjectIdentifier(object.type)).inserted
      else { continue }
      let methods = attributeNames(of: object).filter { !$0.hasPrefix("_") }
      if let near = methods.contains(wrong) ? wrong : Suggestion.nearest(to: wrong, among: methods) {
        return "did you mean the method of \(object.typeName): \(name).\(near)()?"
      }
    }
    return nil
  }
}

extension Object {
  /// Whether its methods are those of a class of a program, or of what a program works with: no module, no iterator.
  fileprivate var isNamedForMethods: Bool {
    switch self {
    case .instance: true
    case .other(let object): !object.isCallable && !(object is ModuleObject) && object.plainNumber == nil
    default: false
    }
  }
}
