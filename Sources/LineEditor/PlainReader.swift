#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A terminal without editing: the prompt is printed, and the terminal itself takes the line.
///
/// For TERM=dumb and for screen readers. Not one escape sequence is sent.
public final class PlainReader: LineReader {
  private let promptDescriptor: Int32
  private let hooks: LineEditorHooks
  private var lines = LineSource(descriptor: STDIN_FILENO)

  /// Reads standard input; the prompt goes to standard output, or to standard error when that is asked for.
  ///
  /// Catches SIGINT for ``InterruptFlag``.
  public init(hooks: LineEditorHooks = LineEditorHooks(), promptsOnStandardError: Bool = false) {
    self.hooks = hooks
    promptDescriptor = promptsOnStandardError ? STDERR_FILENO : STDOUT_FILENO
    CharacterLocale.useUTF8()
    InterruptFlag.install()
  }

  /// Always true.
  public var isInteractive: Bool { true }

  /// Does nothing: a plain terminal recalls nothing.
  public func remember(_ block: String) {}

  /// Prints the prompt and reads lines until they make a block.
  public func read(prompt: String, continuation: String) -> LineInput {
    if InterruptFlag.takePressed() { lines.discard() }
    InterruptFlag.clear()
    var block = BlockCollector(asking: hooks.blockState)
    write(prompt)
    while true {
      switch lines.next() {
      case .line(let line):
        if let text = block.add(line) { return .text(text) }
        write(continuation)
      case .signal:
        if InterruptFlag.isRaised { return interrupted() }
      case .end:
        write("\n")
        return block.isOpen ? .text(block.finish()) : .end
      }
    }
  }

  private func interrupted() -> LineInput {
    lines.discard()
    write("\n")
    InterruptFlag.clear()
    return .interrupted
  }

  private func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { buffer in
        #if canImport(Darwin)
          Darwin.write(promptDescriptor, buffer.baseAddress, buffer.count)
        #else
          Glibc.write(promptDescriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if count >= 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EAGAIN {
        waitForRoom()
      } else if errno != EINTR {
        return
      }
    }
  }

  /// Waits until a terminal that doesn't block takes more, a second at most.
  private func waitForRoom() {
    var watched = pollfd(fd: promptDescriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&watched, 1, 1000)
  }
}
