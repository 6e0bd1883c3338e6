import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The pipe to oneself by which a signal handler wakes a `poll`.
///
/// A flag alone would be missed when the signal comes between looking at the flag and falling asleep.
enum WakePipe {
  private static let readEnd = Atomic<Int32>(-1)
  private static let writeEnd = Atomic<Int32>(-1)

  /// The descriptor to poll beside the input; -1, which `poll` skips, when there is none.
  static var descriptor: Int32 { readEnd.load(ordering: .relaxed) }

  /// Opens the pipe, once.
  static func open() {
    guard descriptor == -1 else { return }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    readEnd.store(settled(ends[0]), ordering: .relaxed)
    writeEnd.store(settled(ends[1]), ordering: .relaxed)
  }

  /// Moves a descriptor above the standard ones: one of those may be closed, and must not become the pipe.
  private static func settled(_ end: Int32) -> Int32 {
    let settled = fcntl(end, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
    _ = close(end)
    _ = fcntl(settled, F_SETFL, O_NONBLOCK)
    return settled
  }

  /// Wakes whoever polls; safe inside a signal handler.
  static func wake() {
    let interrupted = errno
    var byte: UInt8 = 0
    _ = write(writeEnd.load(ordering: .relaxed), &byte, 1)
    errno = interrupted
  }

  /// Takes out what earlier signals left, and returns whether there was anything.
  static func drain() -> Bool {
    var bytes: (UInt64, UInt64) = (0, 0)
    var isWoken = false
    while read(descriptor, &bytes, 16) > 0 { isWoken = true }
    return isWoken
  }
}
