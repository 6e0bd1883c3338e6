import PythonSyntax

/// `name: annotation` in the body of a class: keeps what stands after the colon in `__annotations__`.
///
/// An annotation that can't be evaluated here is kept as its text, as `from __future__ import annotations` keeps all of them: it may name
/// what only type checkers know.
final class AnnotationNode: StatementNode {
  let assignment: StatementNode
  let tableSlot: Int
  let name: String
  let annotation: ExpressionNode
  let text: String

  init(
    _ span: Span, _ assignment: StatementNode, tableSlot: Int, _ name: String, _ annotation: ExpressionNode,
    _ text: String
  ) {
    self.assignment = assignment
    self.tableSlot = tableSlot
    self.name = name
    self.annotation = annotation
    self.text = text
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let flow = try assignment.execute(frame)
    let value = try value(frame)
    let table = table(frame)
    frame.touch(table)
    table.entries[DictKey(name)] = value
    return flow
  }

  private func table(_ frame: Frame) -> DictObject {
    if case .dict(let table) = frame.slots[tableSlot] { return table }
    let made = DictObject()
    frame.interpreter.noteClassMember(tableSlot)
    frame.slots[tableSlot] = .dict(made)
    return made
  }

  private func value(_ frame: Frame) throws -> Object {
    do { return try annotation.evaluate(frame) } catch let error as PythonError
      where TypeObject.exception(error.type).isSubclass(of: .exception(.exception)) && !error.isFinal
    {
      return .string(text)
    }
  }
}

extension Name {
  static let annotations: Name = "__annotations__"
}

extension Interpreter {
  /// The `__annotations__` of a class: its own, not those of its bases.
  func annotations(of type: ClassObject) -> Object {
    if let own = type.members[.annotations] { return own }
    return .dict(DictObject())
  }
}

extension Compiler {
  /// The node of an annotated assignment, which is kept in a class and means nothing elsewhere.
  func annotating(
    _ assignment: StatementNode, _ target: Expression, _ annotation: Expression, _ span: Span,
    _ scope: FunctionScope
  ) throws -> StatementNode {
    guard scope.isClass, case .name(let name) = target.kind,
      case .local(let slot) = scope.find("__annotations__")
    else { return assignment }
    let text = String(decoding: source.bytes[annotation.span.start..<annotation.span.end], as: UTF8.self)
    return AnnotationNode(
      span, assignment, tableSlot: slot, PrivateName.mangled(name, in: scope.className),
      try expression(annotation, scope), text)
  }
}
