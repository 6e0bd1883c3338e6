import Micrograd
import Testing

struct TapeCurrentTests {
  @Test func eachThreadHasItsOwn() {
    let here = ObjectIdentifier(Tape.current)
    #expect(ObjectIdentifier(Tape.current) == here)
    onSmallStack { #expect(ObjectIdentifier(Tape.current) != here) }
  }

  @Test func canBeReplaced() {
    onSmallStack {
      let tape = Tape()
      Tape.current = tape
      #expect(Tape.current === tape)
      #expect(Value(2).tape === tape)
      Tape.current = tape
      #expect(Value(3).index == 1)
    }
  }

  @Test func endsWithItsThread() {
    weak var tape: Tape?
    onSmallStack {
      tape = Tape.current
      #expect(tape != nil)
    }
    #expect(tape == nil)
  }
}
