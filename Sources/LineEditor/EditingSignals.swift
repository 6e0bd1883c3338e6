import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The signals that concern only a line being edited: another window size, suspend and resume.
///
/// libedit's own handling is not used: it sends signals on to the whole process group and loses typed text.
enum EditingSignals {
  private static let resized = Atomic<Bool>(false)
  private static let suspended = Atomic<Bool>(false)
  private static let resumed = Atomic<Bool>(false)

  /// The actions that were in force before.
  struct Previous {
    fileprivate var actions: [(signal: Int32, action: SignalAction)] = []

    /// Puts them back.
    func restore() {
      for (signal, action) in actions { action.install(signal) }
    }
  }

  /// Catches the three signals until the answer is asked to restore what was before.
  static func install() -> Previous {
    WakePipe.open()
    forget()
    var previous = Previous()
    for signal in [SIGWINCH, SIGTSTP, SIGCONT] {
      guard let action = catching.installUnlessIgnored(signal) else { continue }
      previous.actions.append((signal, action))
    }
    return previous
  }

  /// Returns whether the window has another size since the question was last asked.
  static func takeResized() -> Bool { resized.exchange(false, ordering: .relaxed) }

  /// Returns whether Ctrl-Z was pressed since the question was last asked.
  static func takeSuspended() -> Bool { suspended.exchange(false, ordering: .relaxed) }

  /// Returns whether the process was stopped and goes on since the question was last asked.
  static func takeResumed() -> Bool { resumed.exchange(false, ordering: .relaxed) }

  /// Stops the process as Ctrl-Z would have, and returns when it goes on.
  static func stopHere() {
    let ours = SignalAction.standard.install(SIGTSTP)
    kill(getpid(), SIGTSTP)
    ours.install(SIGTSTP)
    forget()
  }

  private static func forget() {
    for flag in [takeResized, takeSuspended, takeResumed] { _ = flag() }
  }

  private static var catching: SignalAction {
    SignalAction.catching(restarts: true) { signal in
      switch signal {
      case SIGWINCH: EditingSignals.resized.store(true, ordering: .relaxed)
      case SIGTSTP: EditingSignals.suspended.store(true, ordering: .relaxed)
      default: EditingSignals.resumed.store(true, ordering: .relaxed)
      }
      WakePipe.wake()
    }
  }
}
