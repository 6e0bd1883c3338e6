import Testing

@testable import Notebook

/// A graph in which a leaf was changed by hand after the results were computed: whoever shows its gradients says so.
struct OutdatedGraphTests {
  private static let changed = "a = Value(2.0); b = a*a; f = b*3; f.backward(); a.data = 5"
  private static let warning =
    "b and f are not what their operands give any more, so old and new numbers are mixed here · :set a 5.0"

  @Test(arguments: [":explain b", ":explain a", ":naive f", ":step f --all"])
  func oldNumbersAreSpokenOf(_ command: String) {
    let seen = screen(Self.changed, command).replacing("\n", with: " ")
    #expect(seen.contains(Self.warning), "\(seen)")
    #expect(!screen(Self.changed, ":set a 5", command).contains("any more"))
    #expect(!screen("a = Value(2.0); b = a*a; f = b*3", command).contains("any more"))
  }

  @Test func theSameNumberAgainIsNoChange() {
    #expect(!screen("a = Value(2.0); f = a*a; a.data = 2", ":naive f").contains("any more"))
  }

  @Test func aClassOfTheLearnersOwnIsToRunItsLinesAgain() {
    let seen = screen(ownClass, "a = Node(2.0); f = a * a; a.data = 5.0", ":naive f")
    #expect(seen.contains("f is not what its operands give any more"), "\(seen)")
    #expect(seen.contains("run its line again") && !seen.contains(":set"))
  }

  @Test(arguments: [":step d --all", ":explain d", ":gradcheck d", ":blame d"])
  func numberedValuesAreExplained(_ command: String) {
    let made = "d = Value(2.0) * Value(3.0); d.backward()"
    let word = "%n: a value without a name"
    let seen = screen(made, command)
    #expect(seen.contains(word) == (seen.contains("%0") || seen.contains("%1")), "\(seen)")
    #expect(!screen(product, command).contains(word))
    #expect(screen(made, ":step d --all").contains(word))
  }

  @Test func aStepThatAddsNamesNoKeyWhereNoneIsWaitedFor() {
    let seen = screen(product, "d.backward()", ":step d --all")
    #expect(seen.contains("this pass adds to them") && !seen.contains("q and"))
  }
}
