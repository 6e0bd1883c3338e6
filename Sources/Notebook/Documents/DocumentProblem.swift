/// Why a notebook file can't be read: what is wrong, where, and one way on.
public struct DocumentProblem: Error, Sendable, Hashable {
  /// The line of the file, from 1; nil where the file as a whole is meant.
  public let line: Int?
  /// The cell, from 1 and text cells included; nil outside of all cells.
  public let cell: Int?
  /// What is wrong.
  public let message: String
  /// One way on.
  public let hint: String?

  /// Makes a problem.
  public init(_ message: String, line: Int? = nil, cell: Int? = nil, hint: String? = nil) {
    self.line = line
    self.cell = cell
    self.message = message
    self.hint = hint
  }
}

extension DocumentProblem {
  /// One line: `line 41, in cell 3: this is no JSON · way on`.
  public var sentence: String {
    let places = [line.map { "line \($0)" }, cell.map { "in cell \($0)" }].compactMap { $0 }
    let place = places.isEmpty ? "" : places.joined(separator: ", ") + ": "
    return place + message + (hint.map { " · \($0)" } ?? "")
  }
}
