#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The bytes of a descriptor, waited for with `poll`, so that signals and time-outs are noticed.
///
/// It does not mind a descriptor that is non-blocking, interrupted, hung up or closed: the last two are its end.
struct TypedInput {
  /// What a wait for one byte or scalar brought.
  enum Event<Content> {
    case content(Content)
    /// A signal came first; its flag says which.
    case signal
    case timeout
    case end
  }

  /// The descriptor read from, which never blocks where it is a terminal.
  let descriptor: Int32

  /// Closes the descriptor with the reader that has it, where it was opened for that.
  private let opened: OpenedDescriptor?

  private var waiting: [UInt8] = []
  private var position = 0

  init(descriptor: Int32) {
    opened = TypedInput.unblocking(descriptor)
    self.descriptor = opened?.number ?? descriptor
  }

  /// Opens a terminal once more, so that reading from it does not block; nil for all else.
  ///
  /// Ctrl-C empties the terminal's queue: a read of what `poll` has promised would then wait for ever. To make
  /// the descriptor itself non-blocking would make it so for the shell, which shares it.
  private static func unblocking(_ descriptor: Int32) -> OpenedDescriptor? {
    guard isatty(descriptor) == 1 else { return nil }
    let opened = open("/dev/fd/\(descriptor)", O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    return opened >= 0 ? OpenedDescriptor(number: opened) : nil
  }

  /// Returns the next byte; a timeout is in milliseconds, and -1 waits for ever.
  mutating func nextByte(timeout: Int32 = -1) -> Event<UInt8> {
    while position >= waiting.count {
      switch fill(timeout: timeout) {
      case .content: continue
      case .signal: return .signal
      case .timeout: return .timeout
      case .end: return .end
      }
    }
    defer { position += 1 }
    return .content(waiting[position])
  }

  /// Leaves the byte that was taken last for whoever asks next.
  mutating func putBack() { position -= 1 }

  /// Whether a byte is there to be taken; asking leaves a signal for who waits for the byte.
  func hasNext() -> Bool {
    if position < waiting.count { return true }
    var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&watched, 1, 0) > 0
  }

  /// What has been read and not been taken.
  var untaken: ArraySlice<UInt8> { waiting[position...] }

  /// Forgets what was typed ahead, as the terminal does on Ctrl-C.
  mutating func discard() {
    waiting.removeAll(keepingCapacity: true)
    position = 0
  }

  private mutating func fill(timeout: Int32) -> Event<Void> {
    var watched = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: WakePipe.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&watched, 2, timeout)
    if ready < 0 { return errno == EINTR || errno == EAGAIN ? .signal : .end }
    if ready == 0 { return .timeout }
    // Not only where poll says so: a signal that comes together with a byte was sent before it, and poll may
    // have looked at the pipe before the handler ran.
    return WakePipe.drain() ? .signal : take()
  }

  /// Whether a read of nothing is the end; a terminal that has just left its line mode may give nothing once.
  private var nothingMeansEnd: Bool {
    var modes = termios()
    return tcgetattr(descriptor, &modes) != 0 || modes.c_lflag & tcflag_t(ICANON) != 0
  }

  private mutating func take() -> Event<Void> {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &chunk, chunk.count)
    if count < 0 {
      // EAGAIN: Ctrl-C, or another process, took the bytes that poll had promised.
      return errno == EINTR || errno == EAGAIN ? .signal : .end
    }
    if count == 0 { return nothingMeansEnd ? .end : .signal }
    waiting = Array(chunk[..<count])
    position = 0
    return .content(())
  }
}

/// A descriptor that is closed when nobody has it any more.
private final class OpenedDescriptor {
  let number: Int32

  init(number: Int32) { self.number = number }

  deinit { close(number) }
}
