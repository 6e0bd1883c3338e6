import PythonSyntax

/// An instance of a class that a program defines.
///
/// Its attributes lie in slots, by the layout of its class, until somebody asks for its `__dict__`: from then on they live in that.
public final class InstanceObject: Tracked {
  /// The class.
  public let type: ClassObject
  /// The attributes; undefined where the instance lacks one.
  @exclusivity(unchecked) private(set) var slots: Slots
  /// How many slots there are; none once there is a `dictionary`.
  @exclusivity(unchecked) private(set) var slotCount: Int
  /// One more than the last slot that was bound.
  @exclusivity(unchecked) private var boundEnd = 0
  /// The bound slots in the order in which they were bound, where that is not the order of the slots.
  @exclusivity(unchecked) private var order: [Int]?
  /// The attributes as a dictionary that programs hold.
  @exclusivity(unchecked) private(set) var dictionary: DictObject?
  /// The part that belongs to a builtin class: the list of a `class Stack(list)`; undefined where there is none.
  @exclusivity(unchecked) var native: Object = .undefined {
    didSet { if case .other(let object) = native { object.becomesNativePart(of: self) } }
  }

  init(_ type: ClassObject) {
    self.type = type
    slotCount = type.layout.names.count
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: .undefined, count: slotCount)
    super.init()
    joinHeap()
  }

  /// Whether its class leaves equality and hashes as `object` has them.
  @inline(__always)
  var isEqualToItselfAlone: Bool { native.isUndefined && type.hasPlainEquality }

  override func visit(_ visitor: Heap.Visitor) {
    visitor(type)
    for slot in 0..<slotCount { visitor(slots[slot]) }
    dictionary.map { visitor($0) }
    visitor(native)
  }

  override func clear() {
    slots.update(repeating: .undefined, count: slotCount)
    dictionary = nil
    native = .undefined
  }

  deinit {
    DeepRelease.drop(slots, slotCount)
    if !native.isUndefined { DeepRelease.drop(exchange(&native, .undefined)) }
  }

  // MARK: Attributes

  /// The attribute of that name, of the instance itself; looking runs nothing of a program.
  public func own(_ name: Name) -> Object? {
    if let dictionary { return dictionary.entries[DictKey(name.text)] }
    guard let slot = type.layout.slot(name), slot < slotCount else { return nil }
    return slots[slot].isUndefined ? nil : slots[slot]
  }

  /// Binds an attribute; `Interpreter.touch` comes first, for the dictionary too where there is one.
  func setOwn(_ name: Name, to value: Object) {
    if let dictionary {
      dictionary.entries[DictKey(name.text)] = value
    } else {
      bind(type.slot(forNew: name), to: value)
    }
  }

  func bind(_ slot: Int, to value: consuming Object) {
    if slot >= slotCount { grow() }
    place(toBind: slot).pointee = value
  }

  /// Where the attribute of a slot is to be written, which counts as bound from now on.
  @inline(__always)
  func place(toBind slot: Int) -> Slots {
    if slots[slot].isUndefined { note(slot) }
    return slots + slot
  }

  @inline(__always)
  private func note(_ slot: Int) {
    if slot == boundEnd, order == nil { boundEnd += 1 } else { noteOutOfOrder(slot) }
  }

  @inline(never)
  private func noteOutOfOrder(_ slot: Int) {
    if slot < boundEnd, order == nil { order = (0..<boundEnd).filter { !slots[$0].isUndefined } }
    order?.append(slot)
    boundEnd = max(boundEnd, slot + 1)
  }

  private func grow() {
    // One that gets more and more attributes soon has room for twice as many.
    let count = max(type.layout.names.count, slotCount < 16 ? 4 : 2 * slotCount)
    let grown = Slots.allocate(capacity: count)
    grown.moveInitialize(from: slots, count: slotCount)
    (grown + slotCount).initialize(repeating: .undefined, count: count - slotCount)
    slots.deallocate()
    slots = grown
    slotCount = count
  }

  /// Removes an attribute; false when the instance has none of that name.
  func removeOwn(_ name: Name) -> Bool {
    if let dictionary { return dictionary.entries.removeValue(forKey: DictKey(name.text)) != nil }
    guard let slot = type.layout.slot(name), slot < slotCount, !slots[slot].isUndefined else { return false }
    slots[slot] = .undefined
    order?.removeAll { $0 == slot }
    return true
  }

  /// Whether its class, or one that it is derived from, defines a name.
  public func inherits(_ name: Name) -> Bool { type.find(name) != nil }

  /// The attributes of the instance itself, in the order in which they were bound; looking runs nothing of a program.
  public var attributes: [(name: String, value: Object)] {
    if let dictionary {
      return dictionary.entries.compactMap { key, value in
        if case .string(let text) = key.object { (text.value, value) } else { nil }
      }
    }
    let bound = order ?? (0..<min(boundEnd, slotCount)).filter { !slots[$0].isUndefined }
    return bound.map { (type.layout.names[$0].text, slots[$0]) }
  }

  /// The attributes as a dictionary, through which programs can change them; `Interpreter.touch` comes first.
  func makeDictionary() -> DictObject {
    if let dictionary { return dictionary }
    let made = DictObject()
    for (name, value) in attributes { made.entries[DictKey(name)] = value }
    slots.update(repeating: .undefined, count: slotCount)
    slotCount = 0
    dictionary = made
    return made
  }

  /// Makes a dictionary of the program's the one in which the attributes live; `makeDictionary` comes first.
  func useDictionary(_ dict: DictObject) { dictionary = dict }

  // MARK: Undo

  /// The attributes as they are.
  public override func snapshot() -> any Snapshot {
    SavedInstance(
      owner: self, slots: ContiguousArray(UnsafeBufferPointer(start: slots, count: slotCount)),
      boundEnd: boundEnd, order: order, dictionary: dictionary, native: native)
  }

  private struct SavedInstance: Snapshot {
    let owner: InstanceObject
    let slots: ContiguousArray<Object>
    let boundEnd: Int
    let order: [Int]?
    let dictionary: DictObject?
    let native: Object

    func restore() {
      DeepRelease.drop(owner.slots, owner.slotCount)
      owner.slots = .allocate(capacity: slots.count)
      owner.slots.initialize(from: Array(slots), count: slots.count)
      owner.slotCount = slots.count
      owner.boundEnd = boundEnd
      owner.order = order
      owner.dictionary = dictionary
      owner.native = native
    }

    func present() -> any Snapshot { owner.snapshot() }
  }
}

extension Object {
  /// The object itself, or the native part of an instance whose class derives from a builtin one.
  public var native: Object {
    if case .instance(let instance) = self, !instance.native.isUndefined { instance.native } else { self }
  }
}

extension Object {
  /// Whether this is an instance of a class that a program defines.
  @inline(__always)
  var isInstance: Bool {
    if case .instance = self { true } else { false }
  }

  /// Whether this is an instance whose class derives from a builtin one.
  var hasNativePart: Bool {
    if case .instance(let instance) = self { !instance.native.isUndefined } else { false }
  }
}
