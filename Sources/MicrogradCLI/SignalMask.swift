#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The signals that a thread leaves to other threads.
///
/// The thread that does the work has to get them: only then does Ctrl-C cut a write that waits for a terminal,
/// and only then is it noticed before what was typed after it.
struct SignalMask {
  private var signals = sigset_t()

  /// Blocks every signal on this thread and returns what was blocked before.
  static func blockAll() -> SignalMask {
    var all = sigset_t()
    sigfillset(&all)
    var earlier = SignalMask()
    pthread_sigmask(SIG_SETMASK, &all, &earlier.signals)
    return earlier
  }

  /// Makes this what the present thread blocks.
  func restore() {
    var signals = signals
    pthread_sigmask(SIG_SETMASK, &signals, nil)
  }
}
