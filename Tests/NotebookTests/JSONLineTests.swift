import Testing

@testable import Notebook

struct JSONLineTests {
  @Test(arguments: ["plain", "", "\"quotes\" \\ and\nlines\r\t", "é😀", "\u{0}\u{1}\u{1f}\u{7f}", "\u{2028}"])
  func whatIsWrittenIsReadAgain(text: String) throws {
    var line = JSONLine()
    line.add("text", text)
    line.add("n", -3)
    let read = try #require(JSONLine(line.text))
    #expect(read == line)
    #expect(read.text("text") == text)
    #expect(read.number("n") == -3)
    #expect(!line.text.contains("\n"))
  }

  @Test func othersMayWriteItAnotherWay() {
    #expect(JSONLine(#" { "text" : "a\/\u00e9\ud83d\ude00\b" } "#)?.text("text") == "a/é😀\u{8}")
    #expect(JSONLine("{\"text\":\"a\"}\r")?.text("text") == "a")
    #expect(JSONLine("{}") == JSONLine())
    #expect(JSONLine(#"{"n":1,"n":2}"#)?.number("n") == 2)
  }

  @Test func whatANewerVersionAddsIsCarriedAlong() throws {
    let text =
      #"{"a":true,"b":null,"c":1.5e3,"d":[1,{"x":"]}\""}],"e":{},"f":99999999999999999999,"text":"kept"}"#
    let line = try #require(JSONLine(text))
    #expect(line.text("text") == "kept")
    #expect(line.number("f") == nil)
    #expect(line.text == text)
  }

  @Test(arguments: [
    "", "{", "}", "[]", "nonsense", #"{"text"}"#, #"{"text":}"#, #"{"text":"a"#, #"{"text":"a"}}"#,
    #"{"text":"a"} x"#, #"{"text":"a",}"#, #"{"text":"\x"}"#, #"{"text":"\u12"}"#, #"{"text":"\ud83d"}"#,
    #"{"text":"\ud83d\u0041"}"#, #"{"text":"\u+123"}"#, #"{"text":[}"#, #"{"text":["}"#,
    "{\"text\":\"\u{0}\"}",
    #"{"text":"a""b":1}"#, #"{7:"a"}"#,
  ])
  func anythingElseIsRefused(text: String) { #expect(JSONLine(text) == nil) }

  @Test func badTextIsRefused() {
    let good = Array(#"{"text":"a"}"#.utf8)[...]
    #expect(JSONLine(good) != nil)
    #expect(JSONLine(good.map { $0 == UInt8(ascii: "a") ? 0xff : $0 }[...]) == nil)
    for end in good.indices { #expect(JSONLine(good[..<end]) == nil) }
  }

  @Test func noDepthIsTooDeep() {
    let deep = String(repeating: "[", count: 200_000)
    #expect(JSONLine("{\"a\":\(deep)") == nil)
    #expect(JSONLine("{\"a\":\(deep + String(repeating: "]", count: 200_000)),\"n\":1}")?.number("n") == 1)
  }
}
