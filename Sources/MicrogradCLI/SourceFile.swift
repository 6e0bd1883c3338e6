#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads program texts.
enum SourceFile {
  /// The most that is read, in bytes.
  static let limit = 64 << 20

  /// Why a text can't be read.
  struct Unreadable: Error {
    let reason: String
  }

  /// Reads a file as UTF-8.
  static func read(_ path: String) throws(Unreadable) -> String {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw Unreadable(reason: systemError()) }
    defer { close(descriptor) }
    return try readAll(descriptor)
  }

  /// Reads a descriptor to its end as UTF-8.
  static func readAll(_ descriptor: Int32) throws(Unreadable) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = readBytes(descriptor, into: &buffer)
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN {
          wait(for: POLLIN, on: descriptor)
          continue
        }
        throw Unreadable(reason: systemError())
      }
      bytes += buffer[..<count]
      if bytes.count > limit { throw Unreadable(reason: "longer than \(limit >> 20) MB") }
    }
    return try decode(bytes)
  }

  private static func decode(_ bytes: [UInt8]) throws(Unreadable) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Unreadable(reason: "not UTF-8 from byte \(firstInvalid(bytes)) on")
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

  private static func systemError() -> String { String(cString: strerror(errno)) }
}
