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
    let descriptor = open(name, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(function, name, errno) }
    defer { close(descriptor) }
    var status = stat()
    // A file with a second name might be anybody's, in any folder.
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_nlink == 1 else {
      throw PythonError(.runtimeError, "\(function) can't write \(name): it is no plain file of this folder")
    }
    guard ftruncate(descriptor, 0) == 0 else { throw failure(function, name, errno) }
    try write(Array(text.utf8), to: descriptor) { throw failure(function, name, $0) }
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32, orFail fail: (Int32) throws -> Void) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { try fail(errno) }
    }
  }

  private func failure(_ function: String, _ name: String, _ code: Int32) -> PythonError {
    let reason = code == ELOOP ? "it is a symbolic link" : String(cString: strerror(code))
    return PythonError(.runtimeError, "\(function) can't write \(name): \(reason)")
  }
}

/// The system's call, under a name that the method does not hide.
private let systemWrite = write(_:_:_:)
