/// Where a node has last found an attribute: the slot, and the class as it was then.
struct SlotCache {
  /// The version of the class; no class has version 0.
  var version = 0
  var slot = 0

  /// Whether the attribute of an instance lies in `slot`.
  @inline(__always)
  func holds(for instance: InstanceObject) -> Bool {
    instance.type.version == version && slot < instance.slotCount
  }

  /// The attribute of an instance; nil where it must be looked for.
  @inline(__always)
  func value(in instance: InstanceObject) -> Object? {
    guard holds(for: instance) else { return nil }
    let value = instance.slots[slot]
    return value.isUndefined ? nil : value
  }

  /// The attribute of the instance that lies in a place; nil where it must be looked for.
  @inline(__always)
  func value(inPlace place: Slots) -> Object? {
    if case .instance(let instance) = place.pointee { value(in: instance) } else { nil }
  }

  /// Where the attribute of an instance is to be written, which is saved first; nil where it must be looked for.
  @inline(__always)
  func placeToBind(in instance: InstanceObject, _ frame: Frame) -> Slots? {
    guard holds(for: instance) else { return nil }
    frame.touch(instance)
    return instance.place(toBind: slot)
  }

  /// The same for the instance that lies in a place.
  @inline(__always)
  func placeToBind(inPlace place: Slots, _ frame: Frame) -> Slots? {
    guard let instance = place.uncountedInstance else { return nil }
    return instance._withUnsafeGuaranteedRef { placeToBind(in: $0, frame) }
  }

  /// The same for the instance that a shared variable holds.
  @inline(__always)
  func placeToBind(in cell: Cell, _ frame: Frame) -> Slots? {
    guard case .instance(let instance) = cell.content else { return nil }
    return placeToBind(in: instance, frame)
  }

  /// The attribute of the instance that a shared variable holds; nil where it must be looked for.
  @inline(__always)
  func value(in cell: Cell) -> Object? {
    if case .instance(let instance) = cell.content { value(in: instance) } else { nil }
  }
}

extension Slots {
  /// The instance that lies in a place, without counting a reference: the place keeps it.
  @inline(__always)
  fileprivate var uncountedInstance: Unmanaged<InstanceObject>? {
    if case .instance(let instance) = pointee { .passUnretained(instance) } else { nil }
  }
}

extension ExpressionNode {
  /// The variable of a function that the node reads; `global` for all others.
  var variable: Variable {
    switch self {
    case let node as LocalNode: .local(node.slot)
    case let node as CellNode: .cell(node.slot)
    case let node as FreeNode: .free(node.place)
    default: .global
    }
  }
}

extension Interpreter {
  /// The slot in which a name of an instance can be read from now on; none where its class decides what the name means.
  func slot(ofRead name: Name, in instance: InstanceObject) -> SlotCache {
    guard let slot = instance.type.layout.slot(name), slot < instance.slotCount else { return SlotCache() }
    if let member = instance.type.find(name), decides(member) { return SlotCache() }
    return SlotCache(version: instance.type.version, slot: slot)
  }

  /// The slot in which a name of an instance can be written from now on; none where its class has a say in it.
  func slot(ofWritten name: Name, in instance: InstanceObject) -> SlotCache {
    let type = instance.type
    guard type.special(.setattr) == nil, type.nativeBase == nil, type.allowedAttributes == nil else {
      return SlotCache()
    }
    if let member = type.find(name), governsWriting(member) { return SlotCache() }
    return slot(ofRead: name, in: instance)
  }
}
