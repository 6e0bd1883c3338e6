import Testing

@testable import Notebook

struct JSONLineTests {
  private func parsed(_ text: String) -> JSONLine? { JSONLine(Array(text.utf8)[...]) }

  @Test(arguments: ["plain", "", "\"quotes\" \\ and\nlines\r\t", "é😀", "\u{0}\u{1}\u{1f}\u{7f}", "\u{2028}"])
  func whatIsWrittenIsReadAgain(text: String) throws {
    var line = JSONLine()
    line.add("text", text)
    line.add("n", -3)
    let read = try #require(parsed(line.text))
    #expect(read == line)
    #expect(read.text("text") == text)
    #expect(read.number("n") == -3)
    #expect(!line.text.contains("\n"))
  }

  @Test func othersMayWriteItAnotherWay() {
    #expect(parsed(#" { "text" : "a\/\u00e9\ud83d\ude00\b" } "#)?.text("text") == "a/é😀\u{8}")
    #expect(parsed("{\"text\":\"a\"}\r")?.text("text") == "a")
    #expect(parsed("{}") == JSONLine())
    #expect(parsed(#"{"n":1,"n":2}"#)?.number("n") == 2)
  }

  @Test func whatANewerVersionAddsIsCarriedAlong() throws {
    let text =
      #"{"a":true,"b":null,"c":1.5e3,"d":[1,{"x":"]}\""}],"e":{},"f":99999999999999999999,"text":"kept"}"#
    let line = try #require(parsed(text))
    #expect(line.text("text") == "kept")
    #expect(line.number("f") == nil)
    #expect(line.text == text)
  }

  @Test(arguments: [
    "", "{", "}", "[]", "nonsense", #"{"text"}"#, #"{"text":}"#, #"{"text":"a"#, #"{"text":"a"}}"#,
    #"{"text":"a"} x"#, #"{"text":"a",}"#, #"{"text":"\x"}"#, #"{"text":"\u12"}"#, #"{"text":"\ud83d"}"#,
    #"{"text":"\ud83d\u0041"}"#, #"{"text":"\u+123"}"#, #"{"text":[}"#, #"{"text":["}"#,
    "{\"text\":\"\u{0}\"}",
    #"{"text":"a""b":1}"#, #"{7:"a"}"#, #"{"x":e+}"#, #"{"x":[}}"#, #"{"x":{]}"#, #"{"x":1.}"#, #"{"x":01}"#,
    #"{"x":+1}"#, #"{"x":-}"#, #"{"x":.5}"#, #"{"x":1e}"#, #"{"x":1-2}"#, #"{"x":nul}"#, #"{"x":truer}"#,
    #"{"x":[1 2]}"#, #"{"x":[1,]}"#, #"{"x":{"a"}}"#, #"{"x":{"a":1,}}"#, #"{"x":{1:2}}"#, #"{"x":[,1]}"#,
    #"{"x":["a":1]}"#, #"{"x":[[1]}"#, #"{"text":"\ud83d  \ude00"}"#, #"{"text":"\ud83d\ ude00"}"#,
    #"{"x":[.]}"#,
  ])
  func anythingElseIsRefused(text: String) { #expect(parsed(text) == nil) }

  @Test(arguments: [
    "0", "-0", "-1.5E+3", "10e-2", "[]", "{}", "[ [ ] , { } ]", #"{"a":[{"b":"]"},null],"c":-0.0}"#, "true",
  ])
  func whatIsJSONIsTaken(value: String) { #expect(parsed("{\"x\": \(value) ,\"n\":1}")?.number("n") == 1) }

  @Test func blanksAreShort() {
    var line = JSONLine()
    line.add("text", "\t\n")
    #expect(line.text == #"{"text":"\t\n"}"#)
  }

  @Test func badTextIsRefused() {
    let good = Array(#"{"text":"a"}"#.utf8)[...]
    #expect(JSONLine(good) != nil)
    #expect(JSONLine(good.map { $0 == UInt8(ascii: "a") ? 0xff : $0 }[...]) == nil)
    for end in good.indices { #expect(JSONLine(good[..<end]) == nil) }
  }

  @Test func noDepthIsTooDeep() {
    let deep = String(repeating: "[", count: 200_000)
    #expect(parsed("{\"a\":\(deep)") == nil)
    #expect(parsed("{\"a\":\(deep + String(repeating: "]", count: 200_000)),\"n\":1}")?.number("n") == 1)
  }
}
