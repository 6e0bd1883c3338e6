#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reads and extends a small file of the person's own.
enum StateFile {
  /// Larger files than this are not ours.
  private static let mostBytes = 64 << 20

  /// Returns the bytes of a file; nil where it can't be read.
  static func bytes(of path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < mostBytes {
      let count = read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return bytes
  }

  /// Adds bytes at the end in one write, for the owner's eyes only; says why where it can't.
  static func append(_ bytes: [UInt8], to path: String) -> String? {
    makeFolder(of: path)
    let file = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard file >= 0 else { return String(cString: strerror(errno)) }
    defer { close(file) }
    // A line that a kill cut short must not swallow this one.
    let whole = endsInNewline(file) ? bytes : [UInt8(ascii: "\n")] + bytes
    guard write(file, whole, whole.count) == whole.count, fsync(file) == 0 else {
      return String(cString: strerror(errno))
    }
    return nil
  }

  private static func endsInNewline(_ file: Int32) -> Bool {
    let end = lseek(file, 0, SEEK_END)
    guard end > 0 else { return true }
    var last: UInt8 = 0
    return pread(file, &last, 1, end - 1) == 1 && last == UInt8(ascii: "\n")
  }

  private static func makeFolder(of path: String) {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
  }
}
