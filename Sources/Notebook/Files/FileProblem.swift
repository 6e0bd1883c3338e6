#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Why a file of the person's own can't be used.
public struct FileProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The reason in a few words, with the file's path where there is one: `/home/ada/notes: Permission denied`.
  public let description: String

  init(_ description: String) { self.description = description }

  /// There is no place for the file.
  public static var noHome: FileProblem { FileProblem("HOME is not set") }

  /// Something is there that may not be replaced.
  static func isThere(_ path: String) -> FileProblem { FileProblem("\(path) is there already") }

  /// Reads the system's number for what went wrong.
  init(_ path: String, code: Int32) {
    switch code {
    case ELOOP: self.init("\(path) is a symbolic link")
    case EISDIR: self.init("\(path) is a folder")
    default: self.init("\(path): \(String(cString: strerror(code)))")
    }
  }
}
