#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Puts a new file in the place of an old one at once: whoever reads meanwhile has one of them whole, and whoever is killed
/// leaves one of them whole.
///
/// The new file is written beside its place as a draft, and then takes the name. A link at that name is replaced and not followed.
public struct FileReplacement {
  /// Who may read and write the new file.
  private let mode: mode_t
  /// Whether it must outlive the machine: it is on the disk before it takes the name.
  private let isLasting: Bool

  /// The system has said no; what was there is as it was.
  public struct Refusal: Error {
    /// The system's number for the reason.
    public let code: Int32
  }

  /// Makes a way to replace files, by default for the owner's eyes only.
  public init(mode: mode_t = 0o600, isLasting: Bool = true) {
    self.mode = mode
    self.isLasting = isLasting
  }

  /// Writes the bytes of a file that takes a name.
  ///
  /// - Parameters:
  ///   - draft: The name that it has meanwhile, in the same folder, which no one else uses; one left there by a process that
  ///     was killed is removed. By default it is hidden and has the process's number.
  ///   - isWanted: Asked when the draft is complete: where it says no, that goes and the old file stays.
  public func write(
    _ bytes: [UInt8], to path: String, draft: String? = nil, isWanted: () -> Bool = { true }
  ) throws(Refusal) {
    let draft = draft ?? FileReplacement.draft(of: path)
    unlink(draft)
    do throws(Refusal) {
      try write(bytes, toDraft: draft)
      if !isWanted() { throw Refusal(code: EAGAIN) }
      if rename(draft, path) != 0 { throw Refusal(code: errno) }
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// `folder/.name.4711`
  private static func draft(of path: String) -> String {
    let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return "\(path[..<start]).\(path[start...]).\(getpid())"
  }

  private func write(_ bytes: [UInt8], toDraft draft: String) throws(Refusal) {
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw Refusal(code: errno) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { throw Refusal(code: errno) }
      rest = rest.dropFirst(max(0, count))
    }
    while isLasting, fsync(descriptor) != 0 {
      if errno != EINTR { throw Refusal(code: errno) }
    }
  }
}

/// The system's call, under a name that the methods do not hide.
private let systemWrite = write(_:_:_:)
