import Testing

@testable import LineEditor

@Suite struct EntrySearchTests {
  private func search(_ query: String, in blocks: [String]) -> EntrySearch {
    var search = EntrySearch(in: blocks, draft: EditedText("draft"))
    for scalar in query.unicodeScalars { search.extend(by: CollectionOfOne(scalar)) }
    return search
  }

  @Test func findsTheNewestAndGoesBothWays() {
    var search = search("a", in: ["a1", "b", "a2"])
    #expect(search.found.picture == "|a2")
    search.goToOlder()
    #expect(search.found.picture == "|a1")
    search.goToOlder()
    #expect(search.failed)
    #expect(search.found.picture == "|a1")
    search.goToNewer()
    #expect(!search.failed)
    #expect(search.found.picture == "|a2")
    search.goToNewer()
    #expect(search.failed)
  }

  @Test func putsTheCursorAtTheMatchInTheBlock() {
    #expect(search("return", in: ["def f():\n    return 1"]).found.picture == "def f():\n    |return 1")
  }

  @Test func showsWhatWasEnteredTwiceOnce() {
    var search = search("x", in: ["x", "y", "x", "ax", "x"])
    var found = [search.found.text]
    while true {
      search.goToOlder()
      if search.failed { break }
      found.append(search.found.text)
    }
    #expect(found == ["x", "ax"])
  }

  @Test func shorteningSearchesAnew() {
    var search = search("ab", in: ["ab", "ac"])
    #expect(search.found.text == "ab")
    search.shorten()
    #expect(search.found.text == "ac")
    search.shorten()
    #expect(search.found.picture == "draft|")
    search.shorten()
    #expect(search.query == [])
  }

  @Test func whatIsNowhereFailsAndKeepsTheLastMatch() {
    let search = search("az", in: ["ab", "b"])
    #expect(search.failed)
    #expect(search.found.text == "ab")
  }
}
