extension Document {
  /// Reads the text of an `.ipynb` file: nbformat 4, whatever its minor version.
  ///
  /// What is not needed to run and to compare the cells is passed over, whatever it holds.
  ///
  /// - Throws: A problem with its line and its cell where the text is no such notebook.
  public init(jupyter text: String) throws(DocumentProblem) {
    var bytes = Array(text.utf8)[...]
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { bytes = bytes.dropFirst(3) }
    var json = JSONReader(bytes)
    var reader = JupyterReader()
    do throws(JSONReader.Problem) {
      try reader.read(&json)
    } catch {
      throw DocumentProblem(
        error.message, line: json.line(of: error.place), cell: reader.cellNumber,
        hint: "a notebook is what Jupyter writes into a file .ipynb")
    }
    try reader.checkFormat()
    self = reader.document
  }
}

/// Reads the parts of a notebook of Jupyter's.
private struct JupyterReader {
  private(set) var document = Document()
  /// The cell that is being read, from 1; nil outside.
  private(set) var cellNumber: Int?
  private var format: Int?
  private var cellCount: Int?
  private var hasWorksheets = false
  /// The language that the file names.
  private var language: String?

  mutating func read(_ json: inout JSONReader) throws(JSONReader.Problem) {
    guard try json.kind() == .object else { throw json.problem("this is no JSON object") }
    try json.members { json, name throws(JSONReader.Problem) in
      switch name {
      case "nbformat": format = try json.number()
      case "cells": try readCells(&json)
      case "metadata": try readMetadata(&json)
      default:
        hasWorksheets = hasWorksheets || name == "worksheets"
        try json.skip()
      }
    }
    try json.end()
  }

  private mutating func readMetadata(_ json: inout JSONReader) throws(JSONReader.Problem) {
    guard try json.kind() == .object else { return try json.skip() }
    try json.members { json, name throws(JSONReader.Problem) in
      guard name == "kernelspec" || name == "language_info", try json.kind() == .object else {
        return try json.skip()
      }
      let key = name == "kernelspec" ? "language" : "name"
      try json.members { json, name throws(JSONReader.Problem) in
        guard name == key, try json.kind() == .text else { return try json.skip() }
        language = try json.text()
      }
    }
  }

  private mutating func readCells(_ json: inout JSONReader) throws(JSONReader.Problem) {
    document = Document()
    cellCount = 0
    try json.items { json throws(JSONReader.Problem) in
      let number = (cellCount ?? 0) + 1
      cellNumber = number
      guard try json.kind() == .object else { throw json.problem("this is no cell") }
      var cell = JupyterCell()
      try cell.read(&json)
      try cell.add(to: &document, &json)
      cellCount = number
      cellNumber = nil
    }
  }

  /// Refuses the formats that are not read, by their numbers; the third has its cells in worksheets.
  func checkFormat() throws(DocumentProblem) {
    guard let format = format ?? (hasWorksheets ? 3 : nil) else {
      throw DocumentProblem(
        "this is JSON, but it names no nbformat", hint: "a notebook is what Jupyter writes into a file .ipynb"
      )
    }
    if format < 4 {
      throw DocumentProblem(
        "nbformat \(format) is not read here, only nbformat 4",
        hint: "jupyter nbconvert --to notebook FILE writes it anew")
    }
    if format > 4 {
      throw DocumentProblem(
        "nbformat \(format) is newer than what is read here, nbformat 4",
        hint: "jupyter nbconvert --to notebook --nbformat 4 FILE writes it as that")
    }
    if let language, !language.lowercased().contains("python") {
      throw DocumentProblem(
        "this notebook is written in \(language), and Python is what runs here",
        hint: "choose one whose kernel is Python's")
    }
    if cellCount == nil {
      throw DocumentProblem(
        "there is no list of cells in it", hint: "a notebook is what Jupyter writes into a file .ipynb")
    }
  }
}
