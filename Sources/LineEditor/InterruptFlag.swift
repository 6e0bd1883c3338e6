import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The flag that Ctrl-C raises, for whoever evaluates to look at now and then.
///
/// SIGINT is handled without SA_RESTART, so that a blocked read or write returns with EINTR.
public enum InterruptFlag {
  private static let raised = Atomic<Bool>(false)
  private static let pressed = Atomic<Bool>(false)

  /// Catches SIGINT from now on, even where the parent process had ignored or blocked it.
  public static func install() {
    // A lazy global must not run its initializer inside a signal handler.
    _ = raised.load(ordering: .relaxed)
    _ = pressed.load(ordering: .relaxed)
    WakePipe.open()
    SignalAction.catching(restarts: false) { _ in
      InterruptFlag.raise()
      WakePipe.wake()
    }.install(SIGINT)
    SignalAction.unblock(SIGINT)
  }

  /// Whether Ctrl-C was pressed since the flag was last cleared; costs one relaxed load.
  public static var isRaised: Bool { raised.load(ordering: .relaxed) }

  /// Lowers the flag.
  public static func clear() { raised.store(false, ordering: .relaxed) }

  /// Raises the flag as Ctrl-C does; safe inside a signal handler.
  public static func raise() {
    raised.store(true, ordering: .relaxed)
    pressed.store(true, ordering: .relaxed)
  }

  /// Whether Ctrl-C was pressed since this was asked last, whoever has answered it.
  ///
  /// The terminal has then forgotten what was typed before, and so must a reader that had taken it already.
  static func takePressed() -> Bool { pressed.exchange(false, ordering: .relaxed) }
}
