import Testing

@testable import LineEditor

@Suite struct UndoHistoryTests {
  /// The states that undo goes through after these.
  private func undone(_ pictures: [String]) -> [String] {
    var history = UndoHistory()
    for picture in pictures { history.note(EditedText(picture: picture)) }
    var states: [String] = []
    while let state = history.undo() { states.append(state.picture) }
    return states
  }

  @Test func whatIsTypedInOneGoIsOneStep() {
    #expect(undone(["x|", "xy|", "xy |", "xy z|", "xy zz|"]) == ["xy |", "|"])
  }

  @Test func movingBetweenBeginsAnotherStep() {
    #expect(undone(["x|", "xy|", "|xy", "a|xy", "ab|xy"]) == ["|xy", "|"])
  }

  @Test func deletionsAreStepsOfTheirOwn() {
    #expect(undone(["ab|", "a|", "|", "c|"]) == ["|", "a|", "ab|", "|"])
  }

  @Test func isBounded() {
    let states = (0...(2 * UndoHistory.mostSteps)).map { String(repeating: "x ", count: $0) + "|" }
    #expect(undone(states).count == UndoHistory.mostSteps)
    let large = String(repeating: "x", count: UndoHistory.mostScalars / 2)
    #expect(undone([large + "1|", large + "2|", large + "3|", large + "4|"]).count == 1)
  }
}
