import Testing

@testable import Micrograd

struct TapeClockTests {
  @Test(arguments: 0..<30 as Range<UInt64>)
  func windingTheClockBackChangesNoAnswer(_ seed: UInt64) {
    let tape = Tape(capacity: 4)
    var program = RandomProgram(seed: seed, tape: tape)
    program.act(times: 60)
    tape.beginStep()
    program.act(times: 20)
    let all = (0..<tape.count).map { tape[$0] }
    let before = RandomProgram.picture(of: all, on: tape)
    let time = tape.state.pointee.clock.time
    tape.state.pointee.windClockBack()
    #expect(tape.state.pointee.clock.time <= time)
    #expect(RandomProgram.picture(of: all, on: tape) == before)
    program.act(times: 20)
    tape.restore(tape.step)
  }

  @Test func theClockIsWoundBackInTime() {
    let tape = Tape()
    let a = Value(2, on: tape)
    let b = a * 3
    b.backward()
    tape.state.pointee.clock = DataDate(time: TapeState.lastTime - 2)
    b.backward()
    #expect(tape.freshness(of: [a, b]) == [.accumulated(times: 2), .fresh])
    for number in 0..<5 { a.data = Double(number) }
    #expect(tape.state.pointee.clock.time < 20)
    #expect(tape.freshness(of: [a, b]) == [.stale(times: 2), .stale(times: 1)])
    #expect(b.isDataStale)
    b.backward()
    #expect(tape.freshness(of: [a, b]) == [.stale(times: 3), .fresh])
  }
}
