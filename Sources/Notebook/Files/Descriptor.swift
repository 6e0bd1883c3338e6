#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The system's calls for open files, under names that the methods of their users don't hide.
public enum Descriptor {
  /// Reads what a descriptor has; 0 bytes at its end, -1 on an error that `errno` names.
  static func read(_ descriptor: Int32, into buffer: inout [UInt8]) -> Int {
    systemRead(descriptor, &buffer, buffer.count)
  }

  /// Writes as many of some bytes as a descriptor takes; -1 on an error that `errno` names.
  public static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int {
    systemWrite(descriptor, bytes.baseAddress, bytes.count)
  }

  /// Waits until a descriptor is ready, a second at most and no longer than until a signal; says whether it is.
  @discardableResult
  public static func wait(for events: Int32, on descriptor: Int32) -> Bool {
    var watched = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    return poll(&watched, 1, 1000) > 0
  }
}

private let systemRead = read(_:_:_:)
private let systemWrite = write(_:_:_:)
