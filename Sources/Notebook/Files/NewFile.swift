#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import PythonModules

/// A file that a person asks for by a command: the one way by which a session writes anywhere but in its own folder.
///
/// It lies in the folder that the notebook names, is nothing that was there before unless that is to be replaced, and is never written
/// through a link. Whoever is killed meanwhile leaves the old file or the new one, or no more than a beginning where
/// there was none.
public enum NewFile {
  /// Writes a text.
  ///
  /// - Throws: A problem where the name is none for a file of this folder, where something is there that may not be
  ///   replaced, and where the text can't be written; what was there is as it was.
  public static func write(_ text: String, named name: String, in folder: String, replacing: Bool)
    throws(FileProblem)
  {
    try checkName(name)
    let path = folder + "/" + name
    guard !OwnFile.isMissing(path) else { return try write(text, to: path) }
    try checkReplacement(of: name, path, isWanted: replacing)
    do throws(FileReplacement.Refusal) {
      try FileReplacement(mode: 0o666).write(Array(text.utf8), to: path)
    } catch { throw FileProblem(name, code: error.code) }
  }

  private static func checkName(_ name: String) throws(FileProblem) {
    let isControl: (Unicode.Scalar) -> Bool = { $0.value < 0x20 || (0x7f...0x9f).contains($0.value) }
    if name.contains("/") || name.hasPrefix(".") || name.unicodeScalars.contains(where: isControl) {
      throw FileProblem("\(name) is no name for a file of this folder")
    }
  }

  private static func checkReplacement(of name: String, _ path: String, isWanted: Bool) throws(FileProblem) {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw FileProblem(name, code: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFLNK: throw FileProblem(name, code: ELOOP)
    case S_IFDIR: throw FileProblem(name, code: EISDIR)
    case S_IFREG: if !isWanted { throw .isThere(name) }
    default: throw FileProblem("\(name) is no ordinary file")
    }
  }

  private static func write(_ text: String, to path: String) throws(FileProblem) {
    let file = try OwnFile(creating: path, mode: 0o666)
    do throws(FileProblem) {
      try file.append(Array(text.utf8), isAlone: true)
      try file.sync()
    } catch {
      unlink(path)
      throw error
    }
  }
}
