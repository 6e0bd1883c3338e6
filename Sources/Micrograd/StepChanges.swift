/// What happened on a tape since ``Tape/beginStep()``: the values made, and what older ones held before.
///
/// It can be shown, and ``Tape/restore(_:)`` takes it back, also after later steps were taken back.
public struct StepChanges {
  /// The tape that the step is on.
  public let tape: Tape
  /// The indices of the values made since the step began.
  public private(set) var made: Range<Int>
  var saved: SavedContents

  init(tape: Tape, made: Range<Int>, saved: SavedContents) {
    self.tape = tape
    self.made = made
    self.saved = saved
  }

  /// The older values that were written to, in the order of the first write, with what they held before.
  public var changed: [Change] {
    saved.contents.map { content in
      Change(
        value: tape[Int(content.index)], data: content.data, grad: content.gradient.value,
        label: saved.labels[content.index], status: GradientStatus(content.gradient))
    }
  }

  /// How many older values were written to.
  public var changedCount: Int { saved.contents.count }

  /// Whether no value was made or written to.
  public var isEmpty: Bool { made.isEmpty && saved.contents.isEmpty }

  /// The older values that were written to; whoever keeps the step keeps them through ``Tape/compact(keeping:)``.
  public var values: [Value] { saved.contents.map { tape[Int($0.index)] } }

  /// The same step on the tape as it lies after a compaction, which kept ``values``.
  public func remapped(by remapping: Remapping) -> StepChanges {
    let bounds = (remapping.count(below: made.lowerBound), remapping.count(below: made.upperBound))
    return StepChanges(tape: tape, made: bounds.0..<bounds.1, saved: saved.remapped(by: remapping))
  }
}

/// What a value held before a step wrote to it.
public struct Change {
  /// The value, which now holds something else.
  public let value: Value
  /// Its data before.
  public let data: Double
  /// Its gradient before.
  public let grad: Double
  /// Its label before; nothing if the step did not write to it.
  public let label: String?
  /// Where its gradient came from, before.
  public let status: GradientStatus

  /// Whether its data is another number now.
  public var hasNewData: Bool { value.data.bitPattern != data.bitPattern }

  /// Whether its gradient is another number now, or came about in another way.
  public var hasNewGradient: Bool {
    value.grad.bitPattern != grad.bitPattern || value.gradientStatus != status
  }
}

/// Where a gradient came from, whatever happened to data since.
public enum GradientStatus: Hashable, Sendable {
  /// Never computed since the value was made or its gradient zeroed.
  case none
  /// The sum of so many passes.
  case computed(times: Int)
  /// Typed by hand.
  case set

  init(_ gradient: Gradient) {
    switch gradient.times {
    case 0: self = .none
    case _ where gradient.isSet: self = .set
    case let times: self = .computed(times: Int(times))
    }
  }
}

extension Value {
  /// Where the gradient came from; ``Tape/freshness(of:)`` also knows whether it is stale.
  public var gradientStatus: GradientStatus { GradientStatus(state.pointee.gradients[place]) }
}
