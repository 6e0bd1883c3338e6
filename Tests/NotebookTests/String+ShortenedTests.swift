import Testing

@testable import Notebook

struct StringShortenedTests {
  @Test(arguments: [
    ("abcd", "abcd"), ("abcde", "abc…"), ("日本", "日本"), ("日本語", "日…"), ("", ""),
  ]) func aTextFitsIntoItsColumns(text: String, shown: String) {
    #expect(text.shortened(to: 4) == shown)
  }
}
