import Testing

@testable import Notebook

/// Reading what Jupyter writes, and what others write who keep to nbformat 4.
struct DocumentJupyterTests {
  /// A notebook of these cells.
  private func notebook(_ cells: String, format: Int = 4) -> String {
    "{\"cells\":[\(cells)],\n\"metadata\":{},\"nbformat\":\(format),\"nbformat_minor\":5}"
  }

  /// A cell of code with these outputs.
  private func code(_ source: String, _ outputs: String = "", count: String = "1") -> String {
    "{\"cell_type\":\"code\",\"source\":\(source),\"outputs\":[\(outputs)],\"execution_count\":\(count),\"metadata\":{}}"
  }

  private func cells(_ text: String) throws -> [Document.Cell] { try Document(jupyter: text).cells }

  private func outputs(_ outputs: String) throws -> Document.Expectation? {
    try cells(notebook(code("\"x\"", outputs))).first?.expectation
  }

  @Test func sourcesAreTextsOrLines() throws {
    let cells = try cells(
      notebook(code("\"a = 1\\na\"") + "," + code("[\"a = 1\\n\", \"a\"]") + "," + code("[]")))
    #expect(cells.map(\.text) == ["a = 1\na", "a = 1\na"])
    #expect(cells.map(\.label) == ["In [1]", "In [2]"])
  }

  @Test func membersComeInAnyOrder() throws {
    let text = """
      \u{feff}{"nbformat_minor": 5, "nbformat": 4, "new in 4.9": [{}], "cells": [
        {"source": "1", "outputs": [{"data": {"text/plain": "1"}, "output_type": "execute_result"}],
         "attachments": {"a": {"image/png": "AAAA"}}, "cell_type": "code", "id": "q", "execution_count": 7}
      ]}

      """
    let metadata =
      #""metadata":{"kernelspec":[],"language_info":{"name":"python","version":"3"},"x":{"name":"R"}}"#
    #expect(try cells("{\"nbformat\":4,\"cells\":[],\(metadata)}") == [])
    #expect(try cells(text) == [.init(.code(number: 1), "1", expectation: .outputs([.result("1")]))])
  }

  @Test func outputsOfEveryKind() throws {
    let stream = #"{"output_type":"stream","name":"stdout","text":["a\n","b"]}"#
    let errors = #"{"output_type":"stream","name":"stderr","text":"warning"}"#
    let result =
      #"{"output_type":"execute_result","metadata":{},"execution_count":1,"data":{"text/plain":["[1,\n"," 2]"]}}"#
    let picture =
      #"{"output_type":"display_data","metadata":{},"data":{"image/png":"AA==","text/plain":"<Figure>"}}"#
    let drawn =
      #"{"output_type":"execute_result","data":{"text/plain":"<D at 0x1>","image/svg+xml":["<svg/>"]}}"#
    let table = #"{"output_type":"display_data","data":{"text/html":"<b>","text/plain":"b"}}"#
    let error =
      #"{"output_type":"error","ename":"ValueError","evalue":"no","traceback":["\u001b[0;31m","x"]}"#
    let all = [stream, errors, result, picture, drawn, table, error].joined(separator: ",")
    #expect(
      try outputs(all)
        == .outputs([
          .printed("a\nb"), .result("[1,\n 2]"), .display(nil), .result(nil), .display("b"),
          .raised("ValueError"),
        ]))
  }

  @Test func aCellThatWasNotRunSaysNothing() throws {
    let text = notebook(code("\"x\"", count: "null") + "," + code("\"x\"", count: "3"))
    #expect(try cells(text).map(\.expectation) == [.none, .outputs([])])
  }

  @Test func aTagSaysThatACellMayFail() throws {
    let cell =
      #"{"cell_type":"code","source":"1/0","outputs":[],"metadata":{"tags":["x",1,"raises-exception"]}}"#
    #expect(try cells(notebook(cell)).first?.mayFail == true)
    let odd = #"{"cell_type":"code","source":"1","outputs":[],"metadata":[{"tags":"raises-exception"}]}"#
    #expect(try cells(notebook(odd)).first?.mayFail == false)
  }

  @Test func textCellsGiveTheirHeadings() throws {
    let source =
      ##""# One\nwords\n#two\n```\n# no\n```\n~~~python\n# no\n~~~\n   ## Two ##\n####### no\n###\n""##
    let cell = "{\"cell_type\":\"markdown\",\"source\":\(source),\"metadata\":{}}"
    let raw = ##"{"cell_type":"raw","source":"# Raw","metadata":{}}"##
    #expect(
      try cells(notebook(cell + "," + raw)) == [.init(.heading, "# One"), .init(.heading, "## Two ##")])
  }

  @Test func largeOutputsArePassedOver() throws {
    let picture = String(repeating: "iVBORw0KGgo", count: 200_000)
    let output = "{\"output_type\":\"display_data\",\"data\":{\"image/png\":\"\(picture)\\n\"}}"
    #expect(try outputs(output) == .outputs([.display(nil)]))
  }

  @Test func depthIsNoMatter() throws {
    let deep = String(repeating: "{\"a\":[", count: 50_000) + String(repeating: "]}", count: 50_000)
    let output =
      "{\"output_type\":\"display_data\",\"data\":{\"application/json\":\(deep)},\"metadata\":\(deep)}"
    #expect(try outputs(output) == .outputs([.display(nil)]))
  }

  @Test(arguments: [
    ("", "line 1: the file ends too early"), ("\n", "line 2: the file ends too early"),
    ("[]", "line 1: this is no JSON object"), ("<html>", "line 1: this is no JSON object"),
    ("{}", "this is JSON, but it names no nbformat"), (#"{"nbformat":4}"#, "there is no list of cells in it"),
    (#"{"nbformat":3,"worksheets":[{"cells":[]}]}"#, "nbformat 3 is not read here, only nbformat 4"),
    (#"{"worksheets":[]}"#, "nbformat 3 is not read here, only nbformat 4"),
    (#"{"nbformat":5,"cells":[]}"#, "nbformat 5 is newer than what is read here, nbformat 4"),
    (#"{"nbformat":"4","cells":[]}"#, "this is JSON, but it names no nbformat"),
    (
      #"{"nbformat":4,"cells":[],"metadata":{"kernelspec":{"language":"julia"}}}"#,
      "this notebook is written in julia, and Python is what runs here"
    ),
    (
      #"{"nbformat":4,"cells":[],"metadata":{"language_info":{"name":"R"}}}"#, "this notebook is written in R"
    ),
    (#"{"cells":{}}"#, "line 1: this is no JSON"),
    ("{\"cells\":[\n1]}", "line 2, in cell 1: this is no cell"),
    ("{\"cells\":[\n{}]}", "line 2, in cell 1: the cell has no cell_type"),
    (#"{"cells":[{"cell_type":"code"}]}"#, "line 1, in cell 1: the cell has no source"),
    (
      "{\"cells\":[{\"cell_type\":\"raw\",\"source\":\"\"},\n{\"cell_type\":\"heading\",\"source\":\"\"}]}",
      "line 2, in cell 2: there is no cell_type heading"
    ),
    (#"{"cells":[{"cell_type":"code","source":{}}]}"#, "line 1, in cell 1: the source is no text"),
    (
      #"{"cells":[{"cell_type":"code","source":"","outputs":[{"output_type":"pyout"}]}]}"#,
      "line 1, in cell 1: there is no output_type pyout"
    ),
    (
      #"{"cells":[{"cell_type":"code","source":"","outputs":[{}]}]}"#,
      "line 1, in cell 1: the output has no output_type"
    ),
    (#"{"cells":[{"outputs":{}}]}"#, "line 1, in cell 1: the outputs are no list"),
    (#"{"cells":[{"outputs":[[]]}]}"#, "line 1, in cell 1: this is no output"),
    (#"{"cells":[{"outputs":[{"data":1}]}]}"#, "line 1, in cell 1: the data are no object"),
    ("{\"cells\":[{\"source\":\"a\u{0}\"}]}", "line 1, in cell 1: this is no JSON"),
  ])
  func damageIsSaidWithItsPlace(text: String, message: String) {
    let problem = #expect(throws: DocumentProblem.self) { try Document(jupyter: text) }
    #expect(problem?.sentence.hasPrefix(message) == true, "\(problem?.sentence ?? "")")
  }

  /// A file that was cut anywhere is no notebook any more, and says so.
  @Test func aFileThatWasCutIsRefused() throws {
    let text = try Notebooks.text(of: "values")
    #expect(try Document(jupyter: text).cells.count == 7)
    let bytes = Array(text.utf8)
    let end = bytes.lastIndex(of: UInt8(ascii: "}")) ?? 0
    for length in stride(from: 0, to: end, by: 7) {
      let part = String(decoding: bytes[..<length], as: UTF8.self)
      let problem = #expect(throws: DocumentProblem.self) { try Document(jupyter: part) }
      #expect(problem?.line != nil)
    }
  }
}
