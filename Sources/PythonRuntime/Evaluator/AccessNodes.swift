import PythonSyntax

/// `value.name`.
final class AttributeNode: TargetNode {
  let operand: ExpressionNode
  let name: Name
  let nameSpan: Span
  /// The variable that the operand is; a global one where it is none.
  private let operandVariable: Variable
  @exclusivity(unchecked) private var reading = SlotCache()
  @exclusivity(unchecked) private var writing = SlotCache()

  init(_ span: Span, _ operand: ExpressionNode, _ name: Name, _ nameSpan: Span) {
    self.operand = operand
    self.name = name
    self.nameSpan = nameSpan
    operandVariable = operand.variable
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    if let value = known(frame) { return value }
    return try read(operand.evaluate(frame), frame)
  }

  /// The attribute of an instance that a variable holds, read in place: no reference to the instance is counted.
  @inline(__always)
  private func known(_ frame: Frame) -> Object? {
    switch operandVariable {
    case .local(let slot): reading.value(inPlace: frame.slots + slot)
    case .cell(let slot):
      if case .cell(let cell) = frame.slots[slot] { reading.value(in: cell) } else { nil }
    case .free(let place): reading.value(in: frame.cells[place])
    case .global: nil
    }
  }

  override func store(_ value: consuming Object, _ frame: Frame) throws {
    if let place = knownPlace(frame) {
      place.pointee = value
    } else {
      try write(value, to: operand.evaluate(frame), frame)
    }
  }

  /// Where the attribute of an instance that a variable holds is to be written; nil where it must be looked for.
  @inline(__always)
  private func knownPlace(_ frame: Frame) -> Slots? {
    switch operandVariable {
    case .local(let slot): writing.placeToBind(inPlace: frame.slots + slot, frame)
    case .free(let place): writing.placeToBind(in: frame.cells[place], frame)
    case .cell, .global: nil
    }
  }

  /// What `object.name` gives.
  @inline(__always)
  func read(_ object: Object, _ frame: Frame) throws -> Object {
    if case .instance(let instance) = object, let value = reading.value(in: instance) { return value }
    return try find(object, frame)
  }

  @inline(never)
  private func find(_ object: Object, _ frame: Frame) throws -> Object {
    do {
      let found = try frame.interpreter.attribute(object, name)
      if case .instance(let instance) = object {
        reading = frame.interpreter.slot(ofRead: name, in: instance)
      }
      return found
    } catch { throw mark(error, nameSpan) }
  }

  /// Does `object.name = value`.
  @inline(__always)
  func write(_ value: consuming Object, to object: Object, _ frame: Frame) throws {
    if case .instance(let instance) = object, writing.holds(for: instance) {
      frame.touch(instance)
      instance.place(toBind: writing.slot).pointee = value
    } else {
      try assign(value, to: object, frame)
    }
  }

  @inline(never)
  private func assign(_ value: consuming Object, to object: Object, _ frame: Frame) throws {
    let value = value
    do { try frame.interpreter.setAttribute(object, name, to: value) } catch { throw mark(error, nameSpan) }
    if case .instance(let instance) = object {
      writing = frame.interpreter.slot(ofWritten: name, in: instance)
    }
  }

  override func delete(_ frame: Frame) throws {
    let object = try operand.evaluate(frame)
    do { try frame.interpreter.deleteAttribute(object, name) } catch { throw mark(error, nameSpan) }
  }
}

/// `value[index]`.
final class SubscriptNode: TargetNode {
  let operand: ExpressionNode
  let index: ExpressionNode

  init(_ span: Span, _ operand: ExpressionNode, _ index: ExpressionNode) {
    self.operand = operand
    self.index = index
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    let object = try operand.evaluate(frame)
    let place = try index.evaluate(frame)
    if case .list(let list) = object, case .int(let number) = place, number >= 0, number < list.items.count {
      return list.items[number]
    }
    return try marking { try frame.interpreter.item(object, place) }
  }

  override func store(_ value: consuming Object, _ frame: Frame) throws {
    let value = value
    let object = try operand.evaluate(frame)
    let place = try index.evaluate(frame)
    try marking { try frame.interpreter.setItem(object, place, to: value) }
  }

  override func delete(_ frame: Frame) throws {
    let object = try operand.evaluate(frame)
    let place = try index.evaluate(frame)
    try marking { try frame.interpreter.deleteItem(object, place) }
  }
}
