/// The gradient of one node and where it came from, in 16 bytes.
@frozen @usableFromInline
struct Gradient {
  @usableFromInline var value: Double = 0
  /// When the last pass that reached the node began, by the tape's clock; 0 if none has.
  @usableFromInline var pass: UInt32 = 0
  /// How often something was added since it was zeroed, under three flags. In the gradient that the nodes of a neuron's sum share
  /// it is the number of products: `SharedGradient.swift`.
  @usableFromInline var history: UInt32 = 0

  /// A gradient never computed.
  @inlinable @inline(__always)
  init() {}

  /// A gradient typed by hand at a time of the tape's clock.
  init(setTo value: Double, at time: UInt32) {
    self.value = value
    pass = time
    history = 1 | Self.setFlag
  }

  /// What the first contribution of a pass leaves at a node that no pass had reached.
  @inline(__always)
  init(firstOf value: Double, in pass: UInt32) {
    self.value = value
    self.pass = pass
    history = 1
  }

  static var setFlag: UInt32 { 1 << 31 }
  static var savedFlag: UInt32 { 1 << 30 }
  static var mixedFlag: UInt32 { 1 << 29 }
  static var timesMask: UInt32 { mixedFlag - 1 }

  /// How many contributions it holds; stays at the largest count there is room for.
  var times: UInt32 { history & Self.timesMask }

  /// Whether it was typed by hand, and nothing was added since.
  var isSet: Bool { history & Self.setFlag != 0 }

  /// Whether data on the tape was changed in place between the passes that it holds.
  var isMixed: Bool { history & Self.mixedFlag != 0 }

  /// Whether the tape has saved the node's content in this step.
  var isSaved: Bool {
    get { history & Self.savedFlag != 0 }
    set { history = newValue ? history | Self.savedFlag : history & ~Self.savedFlag }
  }

  /// Takes note that a pass has reached the node.
  ///
  /// - Parameter lastEdit: When data was last changed in place, somewhere on the tape.
  mutating func reach(in pass: UInt32, lastEdit: UInt32 = 0) {
    let counted = times < Self.timesMask ? times + 1 : times
    let mixes = times > 0 && !isSet && self.pass < lastEdit ? Self.mixedFlag : 0
    self.pass = pass
    history = counted | (history & (Self.savedFlag | Self.mixedFlag)) | mixes
  }
}
