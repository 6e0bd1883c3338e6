#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The signals that a thread leaves to other threads.
///
/// The thread that does the work has to get them: only then does Ctrl-C cut a write that waits for a terminal,
/// and only then is it noticed before what was typed after it.
enum SignalMask {
  /// Has the present thread leave every signal to others.
  static func blockAll() {
    var all = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, nil)
  }

  /// Has the present thread take every signal, also those that the parent process left blocked.
  static func blockNone() {
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
  }
}
