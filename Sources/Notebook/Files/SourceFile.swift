#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reads program texts.
public enum SourceFile {
  /// The most that is read, in bytes.
  static let limit = 64 << 20

  /// Why a text can't be read.
  public enum Unreadable: Error, Hashable, Sendable {
    /// The system says no, with this number.
    case system(Int32)
    case notOrdinary, tooLong
    /// The person stopped it.
    case stopped
    /// The byte is no UTF-8, or the one that should have followed it.
    case notUTF8(firstByte: Int)

    /// The reason in a few words.
    public var reason: String {
      switch self {
      case .system(let code): String(cString: strerror(code))
      case .notOrdinary: "no ordinary file"
      case .stopped: "stopped"
      case .tooLong: "longer than \(limit >> 20) MB"
      case .notUTF8(let place): "not UTF-8 from byte \(place) on"
      }
    }
  }

  /// Reads a file as UTF-8, whatever kind of file it is: a pipe is read to its end.
  public static func read(_ path: String) throws(Unreadable) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    return try readAll(descriptor)
  }

  /// Reads an ordinary file as UTF-8; never waits for a pipe or a device.
  public static func readOrdinary(_ path: String) throws(Unreadable) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG where status.st_size > limit: throw .tooLong
    case S_IFREG: return try readAll(descriptor)
    case S_IFDIR: throw .system(EISDIR)
    default: throw .notOrdinary
    }
  }

  /// Reads a descriptor to its end as UTF-8.
  ///
  /// - Parameter mustStop: Asked before it is waited for more, and at each signal.
  public static func readAll(
    _ descriptor: Int32, mustStop: () -> Bool = { false }
  ) throws(Unreadable) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      if mustStop() { throw .stopped }
      guard Descriptor.wait(for: POLLIN, on: descriptor) else { continue }
      let count = Descriptor.read(descriptor, into: &buffer)
      if count == 0 { return try decode(bytes) }
      if count > 0 {
        bytes += buffer[..<count]
      } else if errno != EAGAIN, errno != EINTR {
        throw .system(errno)
      }
      if bytes.count > limit { throw .tooLong }
    }
  }

  private static func decode(_ bytes: [UInt8]) throws(Unreadable) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .notUTF8(firstByte: firstInvalid(bytes))
    }
    return text
  }

  private static func firstInvalid(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
    return offset
  }
}
