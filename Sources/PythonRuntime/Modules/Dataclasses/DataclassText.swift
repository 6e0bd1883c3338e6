/// The docstring of a data class that has none of its own: how it is called.
enum DataclassText {
  /// `Point(x: int, y: float = 0.0)`.
  static func text(_ type: ClassObject, _ fields: [DataField], _ interpreter: Interpreter) throws -> String {
    let initial = fields.filter { $0.isInitial && $0.kind != .classVariable }
    let positional = initial.filter { $0.isKeywordOnly != true }
    let keywordOnly = initial.filter { $0.isKeywordOnly == true }
    let parts =
      try positional.map { try text($0, interpreter) } + (keywordOnly.isEmpty ? [] : ["*"])
      + keywordOnly.map { try text($0, interpreter) }
    return "\(type.shortName)(\(parts.joined(separator: ", ")))"
  }

  private static func text(_ field: DataField, _ interpreter: Interpreter) throws -> String {
    let start = "\(field.name): \(try annotation(field.annotation, interpreter))"
    if field.factory != nil { return start + " = <factory>" }
    return start + (try field.defaultValue.map { " = \(try interpreter.repr($0))" } ?? "")
  }

  private static func annotation(_ object: Object, _ interpreter: Interpreter) throws -> String {
    switch object {
    case .type(let type): return type.nameInAnnotation
    case .other(let form as TypeForm):
      // The names of `typing` are shown without it.
      let text = Object.string(try interpreter.repr(.other(form)))
      let shortened = try interpreter.call(
        interpreter.attribute(text, "replace"), [.string("typing."), .string("")])
      return try interpreter.str(shortened)
    default: return try interpreter.repr(object)
    }
  }
}
