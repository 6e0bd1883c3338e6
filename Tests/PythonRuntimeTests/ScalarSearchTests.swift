import Testing

@testable import PythonRuntime

@Suite("Searching text")
struct ScalarSearchTests {
  /// All texts of up to `length` letters of a small alphabet, in which beginnings repeat often.
  private static func texts(upTo length: Int) -> [Scalars] {
    var all: [Scalars] = [[]]
    var longest = all
    for _ in 0..<length {
      longest = longest.flatMap { text in (["a", "b"] as Scalars).map { text + [$0] } }
      all += longest
    }
    return all
  }

  private static func places(of pattern: Scalars, in text: Scalars) -> [Int] {
    guard pattern.count <= text.count else { return [] }
    return (0...(text.count - pattern.count)).filter { text[$0...].starts(with: pattern) }
  }

  @Test("The first and the last place are those that comparing at every place finds")
  func agreesWithComparingEverywhere() {
    for text in ScalarSearchTests.texts(upTo: 7) {
      for pattern in ScalarSearchTests.texts(upTo: 4) {
        let places = ScalarSearchTests.places(of: pattern, in: text)
        #expect(ScalarSearch(pattern).first(in: text, text.indices, tick: {}) == places.first)
        #expect(BackwardSearch(pattern).last(in: text, text.indices, tick: {}) == places.last)
      }
    }
  }

  @Test("A long text of repeated beginnings takes time in proportion to its length")
  func long() {
    let text = Scalars(repeating: "a", count: 100_000)
    let pattern = Scalars(repeating: "a", count: 50_000) + ["b"]
    #expect(ScalarSearch(pattern).first(in: text, text.indices, tick: {}) == nil)
  }
}
