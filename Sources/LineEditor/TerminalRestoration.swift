import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Leaves the terminal as it was found, on whichever way the process ends.
enum TerminalRestoration {
  /// The address of the modes found at first; 0 before. A handler may read an atomic number, and little else.
  private static let foundModes = Atomic<UInt>(0)
  private static let pastesAreMarked = Atomic<Bool>(false)

  /// Notes the terminal's modes, once, and restores them at exit, on SIGTERM, SIGHUP and SIGQUIT.
  static func arm() {
    guard foundModes.load(ordering: .relaxed) == 0 else { return }
    _ = pastesAreMarked.load(ordering: .relaxed)
    let modes = UnsafeMutablePointer<termios>.allocate(capacity: 1)
    guard tcgetattr(STDIN_FILENO, modes) == 0 else { return modes.deallocate() }
    foundModes.store(UInt(bitPattern: modes), ordering: .relaxed)
    atexit { TerminalRestoration.restore() }
    for signal in [SIGTERM, SIGHUP, SIGQUIT] { _ = dying.installUnlessIgnored(signal) }
  }

  /// Restores the modes also where the process dies of a fault of its own.
  static func armForFaults() {
    for signal in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE] { dying.install(signal) }
  }

  /// Asks the terminal to put marks around what is pasted; they would be junk to anyone but the editor.
  static func markPastes(_ marked: Bool) {
    guard pastesAreMarked.exchange(marked, ordering: .relaxed) != marked else { return }
    // A static string needs no memory from the heap, which a signal handler could not have.
    let sequence: StaticString = marked ? "\u{1B}[?2004h" : "\u{1B}[?2004l"
    _ = write(STDOUT_FILENO, sequence.utf8Start, sequence.utf8CodeUnitCount)
  }

  /// Restores the modes; safe inside a signal handler.
  static func restore() {
    markPastes(false)
    let modes = UnsafePointer<termios>(bitPattern: foundModes.load(ordering: .relaxed))
    if let modes { tcsetattr(STDIN_FILENO, TCSANOW, modes) }
  }

  /// Restores, then dies by the same signal, so that the parent sees the truth.
  private static var dying: SignalAction {
    SignalAction.catching(restarts: true) { signal in
      TerminalRestoration.restore()
      SignalAction.standard.install(signal)
      kill(getpid(), signal)
    }
  }
}
