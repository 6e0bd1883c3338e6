/// Names with two underscores before them belong to the class in whose text they stand: `__x` in `class A` is `_A__x`.
enum PrivateName {
  /// What a name is called, written in the text of a class; the name itself outside of classes.
  static func mangled(_ name: String, in owner: String?) -> String {
    guard let owner, name.hasPrefix("__"), !name.hasSuffix("__"), !name.contains(".") else { return name }
    let stripped = owner.drop { $0 == "_" }
    return stripped.isEmpty ? name : "_\(stripped)\(name)"
  }
}
