extension Tape {
  /// How many values a value was made from, itself included, and how many of them an operation made.
  ///
  /// One walk down the tape: takes time by the place of the value.
  public func size(of root: Value) -> (values: Int, operations: Int) {
    let top = Int(index(of: root))
    let isReached = reached(from: [root], newest: top)
    let places = (0...top).lazy.filter { isReached[$0] }
    return (isReached.count { $0 }, places.count { !state.pointee.nodes[$0].isLeaf })
  }

  /// For each place up to the newest of some values, whether they are there or were made from what is there.
  func reached(from roots: [Value], newest: Int) -> [Bool] {
    var isReached = [Bool](repeating: false, count: newest + 1)
    for root in roots { isReached[root.index] = true }
    for place in stride(from: newest, through: 0, by: -1) where isReached[place] {
      state.forEachOperand(of: place) { isReached[Int($0)] = true }
    }
    return isReached
  }

  /// Where the last backward pass began that reached a value; nil where none has, or where its beginning is gone.
  ///
  /// Whatever a pass begins at is the newest value that it reaches, and a later pass that reaches it reaches all below it.
  /// Takes time by the number of values made since.
  fileprivate func lastPassRoot(of value: Value) -> Value? {
    let place = Int(index(of: value))
    state.pointee.unshareGradients(from: place)
    let gradient = state.pointee.gradients[place]
    guard gradient.times > 0, !gradient.isSet else { return nil }
    let newest = (place..<count).last { state.pointee.gradients[$0].pass == gradient.pass }
    guard let newest, reached(from: [self[newest]], newest: newest)[place] else { return nil }
    return self[newest]
  }

  /// Among some values and all that was made from them, the newest result that nothing uses.
  ///
  /// Where nothing among them was computed, it is the newest leaf. Takes time by the number of values from the
  /// oldest of them on.
  ///
  /// - Parameters:
  ///   - mark: All values from this index on are among them.
  ///   - others: Older values that are among them too.
  ///   - held: Where it is given, older values count only where one of these was made from them: others are kept for
  ///     nothing but going back.
  public func newestUnused(since mark: Int, and others: [Value], held: [Value]? = nil) -> Value? {
    let isHeld = held.map { reached(from: $0.filter { $0.index < mark }, newest: mark - 1) }
    let start = min(mark, others.map { Int(index(of: $0)) }.min() ?? mark)
    var isAmong = [Bool](repeating: false, count: count - start)
    var isUsed = isAmong
    for other in others { isAmong[other.index - start] = true }
    for place in start..<count where place >= mark || isHeld?[place] != false {
      var isMadeFromThem = place >= mark || isAmong[place - start]
      state.forEachOperand(of: place) { operand in
        guard operand >= start else { return }
        isUsed[Int(operand) - start] = true
        if isAmong[Int(operand) - start] { isMadeFromThem = true }
      }
      isAmong[place - start] = isMadeFromThem
    }
    let ends = isAmong.indices.filter { isAmong[$0] && !isUsed[$0] }.map { self[start + $0] }
    return ends.last { !$0.isLeaf } ?? ends.last
  }
}

extension Value {
  /// Where the last backward pass began that reached this value; nil where none has, or where its beginning is gone.
  public var lastPassRoot: Value? { tape.lastPassRoot(of: self) }
}
