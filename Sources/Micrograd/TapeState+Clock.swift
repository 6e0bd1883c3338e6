// Time is counted in 31 bits. Should a program ever use them up, the times that are still written on nodes are
// numbered anew in their order, so that every comparison comes out as before.

extension TapeState {
  /// Moves the clock on and returns the new time.
  @inline(__always)
  mutating func tick() -> UInt32 {
    if clock.time >= Self.lastTime { windClockBack() }
    clock = DataDate(time: clock.time + 1)
    return clock.time
  }

  /// A pass under way needs its time unchanged, so there is room left for what custom rules write in one.
  static var lastTime: UInt32 { DataDate.limit - 1 << 20 }

  @inline(never)
  mutating func windClockBack() {
    if isSweeping {
      precondition(clock.time < DataDate.limit, "a backward pass has time for its writes")
      return
    }
    unshareGradients()
    let newTimes = newTimes()
    func renewed(_ time: UInt32) -> UInt32 { newTimes[time] ?? 0 }
    forEachTime { time in time = renewed(time) }
    clock = DataDate(time: renewed(clock.time))
  }

  /// The number that each time in use gets: its rank. 0 stays 0.
  private mutating func newTimes() -> [UInt32: UInt32] {
    var times: Set<UInt32> = [0, clock.time]
    forEachTime { time in times.insert(time) }
    let ranked = times.sorted().enumerated()
    return Dictionary(uniqueKeysWithValues: ranked.map { ($1, UInt32(truncatingIfNeeded: $0)) })
  }

  private mutating func forEachTime(_ body: (inout UInt32) -> Void) {
    for index in 0..<count {
      dates[index].withTime(body)
      body(&gradients[index].pass)
    }
    body(&lastEdit)
    saved.forEachTime(body)
    for place in checkpoints.indices { checkpoints[place].forEachTime(body) }
    for place in takenBack.indices { takenBack[place].forEachTime(body) }
  }
}

extension DataDate {
  mutating func withTime(_ body: (inout UInt32) -> Void) {
    var time = time
    body(&time)
    self = DataDate(time: time, isEdit: isEdit)
  }
}
