#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A keyboard without a line: each key as it is pressed, and nothing is echoed.
///
/// Only what the keyboard does is changed, from ``start()`` to ``stop()``: signals work, newlines are written as ever,
/// and not one escape sequence is sent. On whichever way the process ends, by a signal or by a fault of its own, the
/// terminal is left as it was found.
public final class KeyReader {
  /// What waiting for a key brought.
  public enum Event: Sendable, Equatable {
    /// A character, also of those that Ctrl makes: `\r` is Enter, `\u{1B}` Escape by itself.
    case character(Unicode.Scalar)
    case pageUp
    case pageDown
    /// A key that is neither.
    case other
    /// Ctrl-C.
    case interrupted
    /// The process was stopped, and what the shell wrote meanwhile stands on the screen.
    case resumed
    case timeout
    /// The terminal is gone.
    case end
  }

  private static let pageUp = "\u{1B}[5~"
  private static let pageDown = "\u{1B}[6~"

  private var input = TypedInput(descriptor: STDIN_FILENO)
  private var keys = KeyDecoder(bound: [KeyReader.pageUp, KeyReader.pageDown])
  private var found = termios()
  private var signals: EditingSignals.Previous?

  /// Takes the terminal on standard input; nil where there is none.
  ///
  /// Catches SIGINT for ``InterruptFlag``.
  public init?() {
    guard isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &found) == 0 else { return nil }
    CharacterLocale.useUTF8()
    InterruptFlag.install()
    TerminalRestoration.arm()
    TerminalRestoration.armForFaults()
    keys.escapeIsAKey = true
  }

  deinit { stop() }

  /// Takes the keys one by one from here on.
  public func start() {
    guard signals == nil else { return }
    signals = EditingSignals.install()
    takeKeys()
  }

  /// Gives the terminal back as it was found.
  public func stop() {
    guard let signals else { return }
    tcsetattr(STDIN_FILENO, TCSADRAIN, &found)
    signals.restore()
    self.signals = nil
  }

  private func takeKeys() {
    var modes = found
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO)
    modes.c_iflag &= ~tcflag_t(ICRNL | INLCR | IXON)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modes)
  }

  /// Waits for a key; a timeout is in milliseconds, and -1 waits for ever.
  public func next(timeout: Int32 = -1) -> Event {
    let deadline = timeout < 0 ? nil : ContinuousClock.now + .milliseconds(timeout)
    while true {
      if let key = takeKey() { return key }
      if let event = takeSignal() { return event }
      switch input.nextByte(timeout: patience(until: deadline)) {
      case .content(let byte): keys.add(byte)
      case .signal: continue
      case .end: return .end
      case .timeout:
        if keys.patience >= 0 { keys.giveUp() } else { return .timeout }
      }
    }
  }

  /// Forgets what was typed ahead.
  private func discard() {
    tcflush(STDIN_FILENO, TCIFLUSH)
    input.discard()
    keys.discard()
    keys.escapeIsAKey = true
  }

  private func patience(until deadline: ContinuousClock.Instant?) -> Int32 {
    if keys.patience >= 0 { return keys.patience }
    guard let deadline else { return -1 }
    let rest = (deadline - ContinuousClock.now) / .milliseconds(1)
    return Int32(min(max(0, rest.rounded(.up)), 3_600_000))
  }

  private func takeKey() -> Event? {
    guard let first = keys.next() else { return nil }
    guard first == "\u{1B}", keys.upcoming != nil else { return .character(first) }
    var sequence = String(Character(first))
    while keys.upcoming != nil, let scalar = keys.next() { sequence.unicodeScalars.append(scalar) }
    switch sequence {
    case KeyReader.pageUp: return .pageUp
    case KeyReader.pageDown: return .pageDown
    default: return .other
    }
  }

  private func takeSignal() -> Event? {
    if InterruptFlag.isRaised {
      InterruptFlag.clear()
      discard()
      return .interrupted
    }
    if EditingSignals.takeSuspended() {
      tcsetattr(STDIN_FILENO, TCSADRAIN, &found)
      EditingSignals.stopHere()
      takeKeys()
      return .resumed
    }
    guard EditingSignals.takeResumed() else { return nil }
    takeKeys()
    return .resumed
  }
}
