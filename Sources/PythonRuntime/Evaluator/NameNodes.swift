import PythonSyntax

/// A variable of the function itself, in a slot of its frame.
final class LocalNode: TargetNode {
  let slot: Int
  let name: String
  /// Whether it is read in a comprehension, which is a function of its own to CPython's messages.
  let isFree: Bool

  init(_ span: Span, _ slot: Int, _ name: String, isFree: Bool = false) {
    self.slot = slot
    self.name = name
    self.isFree = isFree
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    let value = frame.slots[slot]
    if case .undefined = value { throw mark(isFree ? unboundAround(name) : unbound(name), span) }
    return value
  }

  override func store(_ value: consuming Object, _ frame: Frame) throws { frame.slots[slot] = value }

  override func delete(_ frame: Frame) throws {
    if frame.slots[slot].isUndefined { throw mark(unbound(name), span) }
    frame.slots[slot] = .undefined
  }
}

/// A variable of the function itself that inner functions share, in a cell of its frame.
final class CellNode: TargetNode {
  let slot: Int
  let name: String
  /// Whether it is read in a comprehension, which is a function of its own to CPython's messages.
  let isFree: Bool

  init(_ span: Span, _ slot: Int, _ name: String, isFree: Bool = false) {
    self.slot = slot
    self.name = name
    self.isFree = isFree
    super.init(span)
  }

  private func cell(_ frame: Frame) throws -> Cell {
    guard case .cell(let cell) = frame.slots[slot] else { throw mark(unbound(name), span) }
    return cell
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    let value = try cell(frame).content
    if case .undefined = value { throw mark(isFree ? unboundAround(name) : unbound(name), span) }
    return value
  }

  override func store(_ value: consuming Object, _ frame: Frame) throws {
    let cell = try cell(frame)
    frame.touch(cell)
    cell.content = value
  }

  override func delete(_ frame: Frame) throws {
    _ = try evaluate(frame)
    try store(.undefined, frame)
  }
}

/// A variable of a function around this one.
final class FreeNode: TargetNode {
  let place: Int
  let name: String

  init(_ span: Span, _ place: Int, _ name: String) {
    self.place = place
    self.name = name
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    let value = frame.cells[place].content
    if case .undefined = value { throw mark(unboundAround(name), span) }
    return value
  }

  override func store(_ value: consuming Object, _ frame: Frame) throws {
    frame.touch(frame.cells[place])
    frame.cells[place].content = value
  }

  override func delete(_ frame: Frame) throws {
    _ = try evaluate(frame)
    try store(.undefined, frame)
  }
}

/// A global variable, or the builtin of that name.
final class GlobalNode: TargetNode {
  let number: Int
  let name: String
  /// The number of the builtin of that name.
  let builtin: Int

  init(_ span: Span, _ number: Int, _ name: String, builtin: Int) {
    self.number = number
    self.builtin = builtin
    self.name = name
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    let value = frame.state.pointee.globals[number]
    if case .undefined = value { return try builtin(frame) }
    return value
  }

  private func builtin(_ frame: Frame) throws -> Object {
    let value = frame.state.pointee.builtins[builtin]
    if case .undefined = value { throw mark(frame.interpreter.nameError(name), span) }
    return value
  }

  override func store(_ value: consuming Object, _ frame: Frame) throws {
    if frame.state.pointee.globalEpochs[number] != Epoch.current { frame.interpreter.saveGlobal(number) }
    frame.state.pointee.globals[number] = value
  }

  override func delete(_ frame: Frame) throws {
    if frame.state.pointee.globals[number].isUndefined {
      throw mark(frame.interpreter.nameError(name), span)
    }
    frame.interpreter.unbindGlobal(number)
  }
}

private func unbound(_ name: String) -> PythonError {
  PythonError(
    .unboundLocalError,
    "cannot access local variable '\(name)' where it is not associated with a value")
}

private func unboundAround(_ name: String) -> PythonError {
  PythonError(
    .nameError,
    "cannot access free variable '\(name)' where it is not associated with a value in enclosing scope"
  ).keeping("name", .string(name))
}

extension Interpreter {
  /// What a name that means nothing raises: a refusal by name, or a suggestion.
  func nameError(_ name: String) -> PythonError {
    if let refusal = Refusals.builtin(name) { return refusal }
    return PythonError(.nameError, "name '\(name)' is not defined", hint: hint(forName: name))
      .keeping("name", .string(name))
  }

  private func hint(forName name: String) -> String? {
    if modules["math"] != nil, let math = try? importModule("math"), math.members[Name(name)] != nil {
      let letter = name.count == 1 ? existingNames : nil
      return letter.map { "\($0); or import math, then math.\(name)" }
        ?? "it is in math: import math, then math.\(name)"
    }
    if let refusal = Refusals.alias(name) { return refusal.hint }
    // Who types abc has made it up, and doesn't mean the module for abstract classes.
    if modules[name] != nil, name != "abc" { return "import \(name) first" }
    return Suggestion.hint(for: name, among: ["True", "False", "None"] + boundNames + builtinNames)
      ?? methodHint(for: name) ?? existingNames
  }

  private var existingNames: String? {
    let names = boundNames.filter { !$0.hasPrefix("_") }
    if names.isEmpty { return nil }
    return names.count > 12
      ? "\(names.count) names exist, the last of them: " + names.suffix(6).joined(separator: ", ")
      : "names that exist: " + names.joined(separator: ", ")
  }
}
