#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Standard input that is not a terminal: no prompt, no echo.
public final class PipeReader: LineReader {
  private let hooks: LineEditorHooks
  private var lines = LineSource(descriptor: STDIN_FILENO)

  /// Reads standard input; catches SIGINT for ``InterruptFlag``.
  public init(hooks: LineEditorHooks = LineEditorHooks()) {
    self.hooks = hooks
    CharacterLocale.useUTF8()
    InterruptFlag.install()
  }

  /// Always false.
  public var isInteractive: Bool { false }

  /// Does nothing: a pipe recalls nothing.
  public func remember(_ block: String) {}

  /// Returns the next block of lines; a block that the input's end cuts short is returned as it is.
  public func read(prompt: String, continuation: String) -> LineInput {
    InterruptFlag.clear()
    var block = BlockCollector(asking: hooks.blockState)
    while true {
      switch lines.next() {
      case .line(let line):
        if let text = block.add(line) { return .text(text) }
      case .signal:
        if InterruptFlag.isRaised { return .interrupted }
      case .end:
        return block.isOpen ? .text(block.finish()) : .end
      }
    }
  }
}
