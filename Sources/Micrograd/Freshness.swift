/// How far a gradient can be trusted.
public enum Freshness: Hashable, Sendable {
  /// Never computed since the value was made or its gradient zeroed.
  case none
  /// Computed by one pass, and no data changed since.
  case fresh
  /// The sum of several passes.
  case accumulated(times: Int)
  /// Some data was changed after it was computed, or after the first of the several passes that it is the sum of.
  case stale(times: Int)
  /// Typed by hand.
  case set
}

extension Tape {
  /// How fresh the gradients of some values are, each judged by the others.
  ///
  /// A gradient is stale when any of the given values had its data changed in place after the pass that computed
  /// it, so all values of the graph that is shown belong in the list. Making values changes nothing. A sum of passes
  /// is stale, too, when data was changed between them: where one of the values was ever changed, a change of any
  /// value of the tape counts.
  public func freshness(of values: [Value]) -> [Freshness] {
    let places = values.map { Int(index(of: $0)) }
    let lastEdit = places.map { state.pointee.lastEdit(of: $0) }.max() ?? 0
    return places.map { Freshness(state.pointee.gradients[$0], lastEdit: lastEdit) }
  }

  /// Which of some values no longer follow from what they were made from: data below them was changed in place.
  ///
  /// A value made from a stale one is stale too, unless its own data was written since. It looks at everything
  /// the values were made from, in the list or not, in two walks along the tape up to the newest of them.
  public func staleData(of values: [Value]) -> [Bool] {
    guard let newest = values.map({ Int(index(of: $0)) }).max() else { return [] }
    var isStale = [Bool](repeating: false, count: newest + 1)
    var lastEdits = [UInt32](repeating: 0, count: newest + 1)
    let isBelow = reached(from: values, newest: newest)
    for place in 0...newest where isBelow[place] {
      let date = state.pointee.dates[place]
      var lastEditBelow: UInt32 = 0
      state.forEachOperand(of: place) { operand in
        lastEditBelow = max(lastEditBelow, lastEdits[Int(operand)])
        if !date.isEdit, isStale[Int(operand)] { isStale[place] = true }
      }
      if lastEditBelow > date.time { isStale[place] = true }
      lastEdits[place] = max(lastEditBelow, state.pointee.lastEdit(of: place))
    }
    return values.map { isStale[$0.index] }
  }
}

extension Value {
  /// Whether the data no longer follows from what the value was made from, as some of that was changed in place.
  public var isDataStale: Bool { tape.staleData(of: [self]).contains(true) }
}

extension Freshness {
  /// Whether some of the gradient was computed before data changed.
  public var isStale: Bool { if case .stale = self { true } else { false } }

  init(_ gradient: Gradient, lastEdit: UInt32) {
    switch gradient.times {
    case 0: self = .none
    case _ where gradient.isSet: self = .set
    case let times where gradient.pass < lastEdit || gradient.isMixed && lastEdit > 0:
      self = .stale(times: Int(times))
    case 1: self = .fresh
    case let times: self = .accumulated(times: Int(times))
    }
  }
}

extension TapeState {
  /// When a node's data was last changed in place, 0 if it never was.
  fileprivate func lastEdit(of index: Int) -> UInt32 {
    dates[index].isEdit ? dates[index].time : 0
  }
}
