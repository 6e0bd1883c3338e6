/// A time of the tape's clock at which a node's data was written, and whether it had been written before.
@frozen @usableFromInline
struct DataDate: Equatable {
  /// The time below one flag.
  @usableFromInline var bits: UInt32

  init(time: UInt32, isEdit: Bool = false) {
    bits = isEdit ? time | Self.editFlag : time
  }

  static var editFlag: UInt32 { 1 << 31 }

  /// The last time the clock can show; `Tape+Clock.swift` winds it back long before.
  static var limit: UInt32 { editFlag - 1 }

  var time: UInt32 { bits & Self.limit }

  /// Whether the data was changed in place after the node had been made.
  var isEdit: Bool { bits & Self.editFlag != 0 }
}
