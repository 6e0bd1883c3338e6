/// A way in which notebooks are written into files.
public struct DocumentFormat: Sendable {
  /// Reads the text of a file.
  public let read: @Sendable (String) throws(DocumentProblem) -> Document

  /// Makes a format of how it is read.
  public init(read: @escaping @Sendable (String) throws(DocumentProblem) -> Document) { self.read = read }

  /// Jupyter's, nbformat 4.
  public static var jupyter: DocumentFormat {
    DocumentFormat { text throws(DocumentProblem) in try Document(jupyter: text) }
  }
}
