import OrderedCollections
import PythonSyntax

/// `class`: runs the body as a function and makes a class of what it has bound.
final class ClassDefinitionNode: StatementNode {
  let target: TargetNode
  let body: FunctionNode
  /// The names that the body may bind, in the order of their slots.
  let memberNames: [Name]
  /// The slot of the cell by which methods know their class; nil where none asks.
  let classCellSlot: Int?
  let arguments: ArgumentList
  let decorators: [ExpressionNode]
  let moduleName: TargetNode

  init(
    _ span: Span, _ target: TargetNode, _ body: FunctionNode, memberNames: [Name], classCellSlot: Int?,
    _ arguments: ArgumentList, _ decorators: [ExpressionNode], moduleName: TargetNode
  ) {
    self.target = target
    self.body = body
    self.memberNames = memberNames
    self.classCellSlot = classCellSlot
    self.arguments = arguments
    self.decorators = decorators
    self.moduleName = moduleName
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let wrappers = try decorators.map { try $0.evaluate(frame) }
    var object = Object.type(try make(frame))
    for (wrapper, node) in zip(wrappers, decorators).reversed() {
      object = try node.marking { try frame.interpreter.call(wrapper, [object]) }
    }
    try target.store(object, frame)
    return .normal
  }

  private func make(_ frame: Frame) throws -> ClassObject {
    let (bases, keywords) = try arguments.evaluated(frame, self)
    let (members, cell) = try members(frame)
    return try marking {
      try frame.interpreter.makeClass(
        body.code.name, qualifiedName: body.code.qualifiedName, moduleName: try module(frame), bases: bases,
        members: members, keywords: keywords, cell: cell)
    }
  }

  private func module(_ frame: Frame) throws -> String {
    if case .string(let name) = try moduleName.evaluate(frame) { name.value } else { "__main__" }
  }

  /// Runs the body.
  private func members(_ frame: Frame) throws -> (OrderedDictionary<Name, Object>, Cell?) {
    let function = try body.make(frame)
    return try marking {
      try frame.interpreter.runningClassBody(of: function) { slots in
        var members: OrderedDictionary<Name, Object> = [:]
        if let text = function.docstring { members["__doc__"] = .string(text) }
        for (slot, name) in memberNames.enumerated() where !slots[slot].isUndefined {
          members[name] = slots[slot]
        }
        guard let classCellSlot, case .cell(let cell) = slots[classCellSlot] else { return (members, nil) }
        return (members, cell)
      }
    }
  }
}

/// A name that a class's body binds: its own while the body has bound it, else the global one.
final class ClassMemberNode: TargetNode {
  let own: LocalNode
  let global: TargetNode

  init(_ own: LocalNode, _ global: TargetNode) {
    self.own = own
    self.global = global
    super.init(own.span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    frame.slots[own.slot].isUndefined ? try global.evaluate(frame) : try own.evaluate(frame)
  }

  override func store(_ value: consuming Object, _ frame: Frame) throws { try own.store(value, frame) }

  override func delete(_ frame: Frame) throws { try own.delete(frame) }
}

/// `super()` in a function: the class around it, and its first argument.
final class SuperCallNode: ExpressionNode {
  let callee: ExpressionNode
  /// The class; nil where the function stands in none.
  let enclosingClass: TargetNode?
  /// The first argument; nil where that is what a comprehension goes through.
  let receiver: TargetNode?

  init(_ span: Span, _ callee: ExpressionNode, enclosingClass: TargetNode?, receiver: TargetNode?) {
    self.callee = callee
    self.enclosingClass = enclosingClass
    self.receiver = receiver
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    let target = try callee.evaluate(frame)
    guard case .type(let type) = target, type === TypeObject.super else {
      return try marking { try frame.interpreter.call(target, []) }
    }
    guard case .type(let enclosing)? = try enclosingClass?.evaluate(frame) else {
      throw mark(PythonError(.runtimeError, "super(): __class__ cell not found"), span)
    }
    let object = try receiver?.evaluate(frame) ?? .none
    return try marking { .other(try frame.interpreter.super(enclosing, object)) }
  }
}
