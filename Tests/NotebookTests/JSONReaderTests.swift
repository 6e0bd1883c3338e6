import Testing

@testable import Notebook

struct JSONReaderTests {
  /// The texts of the member `a`, as lines, and whether the rest of the text was read too.
  private func lines(_ json: String) throws -> String? {
    var reader = JSONReader(Array(json.utf8)[...])
    var text: String?
    try reader.members { json, name throws(JSONReader.Problem) in
      if name == "a" { text = try json.lines("the text") } else { try json.skip() }
    }
    try reader.end()
    return text
  }

  @Test(arguments: [
    (#"{"a":"x"}"#, "x"), (#"{"a":["x\n","y"]}"#, "x\ny"), (#"{"a":[]}"#, ""),
    (#" { "b" : [ { } ] , "a" : "x" } "#, "x"),
    ("{\n\t\"a\": [\r\n \"x\",\n \"y\"\n ]\n}\n", "xy"), (#"{"a":"x","a":"y"}"#, "y"), ("{}", nil),
    (#"{"a":"\ud83d\ude00\u00e9\/\\"}"#, "😀é/\\"), (#"{"a":"😀"}"#, "😀"),
  ])
  func textsAndTheirLines(json: String, text: String?) throws { #expect(try lines(json) == text) }

  @Test(arguments: [
    (#"{"a":"x\ud83d"}"#, "x\u{fffd}"), (#"{"a":"\ude00x"}"#, "\u{fffd}x"),
    (#"{"a":"\ud83d\ud83d\ude00"}"#, "\u{fffd}😀"), (#"{"a":"\ud83d\n"}"#, "\u{fffd}\n"),
  ])
  func halfAPairIsReplaced(json: String, text: String) throws { #expect(try lines(json) == text) }

  @Test func whatIsPassedOverMayBeDeep() throws {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    #expect(try lines("{\"b\":\(deep),\"a\":\"x\"}") == "x")
    #expect(throws: JSONReader.Problem.self) { try lines("{\"b\":\(deep.dropLast()),\"a\":\"x\"}") }
  }

  @Test(arguments: [
    ("", 1, "the file ends too early"), ("{\n\"a\"", 2, "the file ends too early"),
    ("{\n\"a\": \"x\"\n", 3, "the file ends too early"), ("{\n\n\"a\": nope}", 3, "the text is no text"),
    ("{\n\"b\": nope}", 2, "this is no JSON"),
    ("{\"a\":\"x\"}\n{", 2, "something follows the notebook's end"),
    ("{\"a\":\n[1]}", 2, "the text holds something else than lines"),
    ("{\"a\":{}}", 1, "the text is no text"),
    ("{'a': 'x'}", 1, "this is no JSON"), ("{\"a\":\"x\",}", 1, "this is no JSON"),
  ])
  func damageHasItsPlace(json: String, line: Int, message: String) throws {
    let reader = JSONReader(Array(json.utf8)[...])
    let problem = #expect(throws: JSONReader.Problem.self) { try lines(json) }
    #expect(problem?.message == message)
    #expect(problem.map { reader.line(of: $0.place) } == line)
  }
}
