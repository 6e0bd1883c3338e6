#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import PythonModules

/// A small file of the person's own in the state folder that holds one record: the latest.
///
/// A new record takes the old one's place at once, so that whoever reads has one of them whole. It is news for a
/// program that runs meanwhile, and need not outlive the machine.
public struct StateNote: Sendable {
  /// Where it is.
  public let path: String

  /// The longest record that is read, in bytes.
  private static let mostBytes = 1 << 20

  /// Names a file, which need not be there.
  public init(path: String) { self.path = path }

  /// Puts a record into the file.
  ///
  /// - Throws: A problem where it can't; what was there stays.
  public func write(_ line: JSONLine) throws(FileProblem) {
    try OwnFile.replace(
      path, with: Array((line.text + "\n").utf8), by: FileReplacement(isLasting: false))
  }

  /// The record; nil where there is none, or nothing that can be read.
  public func read() -> JSONLine? {
    guard !OwnFile.isMissing(path), let bytes = try? OwnFile(reading: path).tail(atMost: StateNote.mostBytes)
    else { return nil }
    return NewestLines(bytes).first { _ in true }.flatMap { JSONLine($0) }
  }

  /// Removes the file.
  public func remove() { unlink(path) }
}
