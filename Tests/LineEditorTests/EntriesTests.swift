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

  @Test func walksThroughEntriesThatBeginAlike() {
    var entries = entries(["ab1", "x", "ab2", "ab2 ", "abc"])
    #expect(entries.older(insteadOf: "ab", startingWith: "ab") == "abc")
    #expect(entries.older(insteadOf: "ab2", startingWith: "ab2") == "ab2 ")
    #expect(entries.older(insteadOf: "ab2 ", startingWith: "ab") == "ab2")
    #expect(entries.older(insteadOf: "ab2", startingWith: "ab") == "ab1")
    #expect(entries.older(insteadOf: "ab1", startingWith: "ab") == nil)
    #expect(entries.newer(insteadOf: "ab1", startingWith: "abc") == "abc")
    #expect(entries.newer(insteadOf: "abc", startingWith: "abc") == "ab")
    #expect(entries.newer(insteadOf: "ab", startingWith: "ab") == nil)
  }

  @Test func goesOnFromAnEntryThatWasFound() {
    var entries = entries(["a", "b", "c"])
    entries.start(at: "b", insteadOf: "draft")
    #expect(entries.older(insteadOf: "b") == "a")
    #expect(entries.newer() == "b")
    #expect(entries.newer() == "c")
    #expect(entries.newer() == "draft")
  }
}
