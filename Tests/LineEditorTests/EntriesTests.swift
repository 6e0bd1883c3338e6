import Testing

@testable import LineEditor

@Suite struct EntriesTests {
  private func entries(_ blocks: [String]) -> Entries {
    var entries = Entries()
    for block in blocks { entries.add(block) }
    return entries
  }

  @Test func walksBackAndForthAndGivesTheDraftBack() {
    var entries = entries(["a", "b"])
    #expect(entries.newer() == nil)
    #expect(entries.older(insteadOf: "draft") == "b")
    #expect(entries.older(insteadOf: "b, edited") == "a")
    #expect(entries.older(insteadOf: "a") == nil)
    #expect(entries.newer() == "b")
    #expect(entries.newer() == "draft")
    #expect(entries.newer() == nil)
  }

  @Test func skipsWhatIsAlreadyTheNewest() {
    var entries = entries(["a", "b", "b"])
    #expect(entries.older(insteadOf: "") == "b")
    #expect(entries.older(insteadOf: "") == "a")
  }

  @Test func forgetsTheOldest() {
    var entries = entries((0...Entries.most).map(String.init))
    var oldest = ""
    while let older = entries.older(insteadOf: "") { oldest = older }
    #expect(oldest == "1")
  }
}
