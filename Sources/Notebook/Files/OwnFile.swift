#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// An open file that is the person's own and nothing else: no link, no folder, no pipe, nobody else's.
///
/// Opening one never waits and never follows a symbolic link at the path's end. It is closed when it goes.
struct OwnFile: ~Copyable {
  let path: String
  let descriptor: Int32

  /// Opens a file as it is, to be read.
  init(reading path: String) throws(FileProblem) { try self.init(path, O_RDONLY) }

  /// Opens a file to be read and written at its end; makes it, and its folder, for the owner's eyes only.
  init(extending path: String) throws(FileProblem) {
    if OwnFile.isMissing(path) { try OwnFile.makeFolder(of: path) }
    try self.init(path, O_RDWR | O_APPEND | O_CREAT)
  }

  /// Makes a file that was not there, by default for the owner's eyes only.
  init(creating path: String, mode: mode_t = 0o600) throws(FileProblem) {
    try self.init(path, O_WRONLY | O_CREAT | O_EXCL, mode)
  }

  private init(_ path: String, _ flags: Int32, _ mode: mode_t = 0o600) throws(FileProblem) {
    let descriptor = open(path, flags | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY, mode)
    guard descriptor >= 0 else { throw FileProblem(path, code: errno) }
    if let problem = OwnFile.problem(of: descriptor, path) {
      close(descriptor)
      throw problem
    }
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  private static func problem(of descriptor: Int32, _ path: String) -> FileProblem? {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return FileProblem(path, code: errno) }
    if status.st_mode & S_IFMT == S_IFDIR { return FileProblem(path, code: EISDIR) }
    if status.st_mode & S_IFMT != S_IFREG { return FileProblem("\(path) is no ordinary file") }
    if status.st_uid != geteuid() { return FileProblem("\(path) belongs to somebody else") }
    // Whatever has the other name would change as well.
    if status.st_nlink > 1 { return FileProblem("\(path) has another name too, by a hard link") }
    return nil
  }

  /// Whether nothing is there at all, not even a link that leads nowhere.
  static func isMissing(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) != 0 && errno == ENOENT
  }

  static func makeFolder(of path: String) throws(FileProblem) {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      guard mkdir(folder, 0o700) != 0 else { continue }
      let code = errno
      if isMissing(folder) { throw FileProblem(folder, code: code) }
    }
  }
}

// MARK: - Asking

extension OwnFile {
  /// The size in bytes.
  var size: Int { OwnFile.size(of: descriptor) }

  static func size(of descriptor: Int32) -> Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Whether the path still leads to this file, and not to one that took its place.
  var isInPlace: Bool {
    var (own, found) = (stat(), stat())
    guard fstat(descriptor, &own) == 0, lstat(path, &found) == 0 else { return false }
    return own.st_dev == found.st_dev && own.st_ino == found.st_ino
  }

  /// Whether a line may begin at its end.
  var endsInNewline: Bool {
    let end = size
    guard end > 0 else { return true }
    var last: UInt8 = 0
    return pread(descriptor, &last, 1, off_t(end - 1)) == 1 && last == UInt8(ascii: "\n")
  }

  /// Returns the last bytes, from the beginning of a line on where they are not all there are.
  func tail(atMost most: Int) throws(FileProblem) -> ArraySlice<UInt8> {
    let start = max(0, size - most)
    // One byte more, to see whether a line begins there.
    let bytes = try self.bytes(from: max(0, start - 1))
    guard start > 0 else { return bytes[...] }
    guard let newline = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return [] }
    return bytes[(newline + 1)...]
  }

  private func bytes(from start: Int) throws(FileProblem) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: max(0, size - start)) { buffer, filled in
      while filled < buffer.count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let count = pread(descriptor, rest.baseAddress, rest.count, off_t(start + filled))
        if count < 0, errno == EINTR { continue }
        if count < 0 { code = errno }
        if count <= 0 { break }
        filled += count
      }
    }
    if code != 0 { throw FileProblem(path, code: code) }
    return bytes
  }
}
