#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

import PythonRuntime

/// The one door through which programs write files: pictures, under plain names in the current folder.
public final class PictureFiles {
  /// Whether the door is open; nothing is written while it is closed.
  public var isOpen = true
  /// Whether what is written has been written before, and is not to be written again.
  public var isRehearsal = false

  /// Makes an open door.
  public init() {}

  /// Checks the name of a file before any work is done for it.
  ///
  /// - Parameters:
  ///   - name: The name that the program gave.
  ///   - function: Who asks, for the words of a refusal: `savefig`.
  ///   - endings: The endings that it may have.
  /// - Returns: The plain name.
  /// - Throws: ValueError for another folder or another ending; RuntimeError while the door is closed.
  func checked(_ name: String, for function: String, endings: [String]) throws -> String {
    guard isOpen else {
      throw PythonError(.runtimeError, "\(function): writing files is not in this subset here")
    }
    let plain = name.hasPrefix("./") ? String(name.dropFirst(2)) : name
    let ending = plain.lastIndex(of: ".").map { plain[$0...].lowercased() } ?? ""
    guard !plain.utf8.contains(UInt8(ascii: "/")), !plain.utf8.contains(0) else {
      throw PythonError.value(
        "\(function) into another folder is not in this subset",
        hint: "a plain name is written into the current folder")
    }
    guard endings.contains(ending), plain.utf8.count > ending.utf8.count else {
      let kind = ending.isEmpty ? "a file without an ending" : ending
      throw PythonError.value(
        "\(function): \(kind) is not in this subset",
        hint: "\(function) writes \(endings.joined(separator: " and ")) here")
    }
    return plain
  }

  /// Writes a file in place of one of that name, if there is one.
  ///
  /// - Parameter name: A name that was checked.
  /// - Throws: RuntimeError when the system says no, or when the name is that of a link, a folder or a device.
  func write(_ text: String, to name: String, for function: String) throws {
    precondition(isOpen, "the name was checked")
    if isRehearsal { return }
    if let reason = refusal(of: name) { throw failure(function, name, reason) }
    do throws(FileReplacement.Refusal) {
      let way = FileReplacement(mode: mode(of: name), isLasting: false)
      try way.write(Array(text.utf8), to: name)
    } catch { throw failure(function, name, String(cString: strerror(error.code))) }
  }

  /// Why what has the name may not be replaced: only a plain file of this folder is, and one that may be written.
  private func refusal(of name: String) -> String? {
    var status = stat()
    guard lstat(name, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFLNK: return "it is a symbolic link"
    // A file with a second name might be anybody's, in any folder.
    case S_IFREG where status.st_nlink == 1:
      return access(name, W_OK) == 0 ? nil : String(cString: strerror(errno))
    default: return "it is no plain file of this folder"
    }
  }

  /// Who may read and write the file: as before, where there was one.
  private func mode(of name: String) -> mode_t {
    var status = stat()
    return lstat(name, &status) == 0 ? status.st_mode & 0o777 : 0o644
  }

  private func failure(_ function: String, _ name: String, _ reason: String) -> PythonError {
    PythonError(.runtimeError, "\(function) can't write \(name): \(reason)")
  }
}
