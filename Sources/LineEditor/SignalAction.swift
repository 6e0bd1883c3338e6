#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the process does on a signal; `sigaction` with a Swift face.
struct SignalAction {
  private var action: sigaction

  /// The action that the system starts a process with.
  static var standard: SignalAction {
    var action = sigaction()
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = SIG_DFL
    #else
      action.__sigaction_handler.sa_handler = SIG_DFL
    #endif
    return SignalAction(action: action)
  }

  /// Calls a handler, which may only do what is safe inside one.
  ///
  /// - Parameter restarts: whether an interrupted system call starts again instead of failing with EINTR.
  static func catching(restarts: Bool, _ handler: @escaping @convention(c) (Int32) -> Void) -> SignalAction {
    var action = sigaction()
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = handler
    #else
      action.__sigaction_handler.sa_handler = handler
    #endif
    sigemptyset(&action.sa_mask)
    action.sa_flags = restarts ? SA_RESTART : 0
    return SignalAction(action: action)
  }

  /// Installs the action and returns the one it replaces.
  @discardableResult
  func install(_ signal: Int32) -> SignalAction {
    var new = action
    var old = sigaction()
    sigaction(signal, &new, &old)
    return SignalAction(action: old)
  }

  /// Installs the action unless the parent process chose to have the signal ignored, as `nohup` does.
  func installUnlessIgnored(_ signal: Int32) -> SignalAction? {
    var old = sigaction()
    sigaction(signal, nil, &old)
    return SignalAction(action: old).isIgnoring ? nil : install(signal)
  }

  private var isIgnoring: Bool {
    // Function pointers have no ==, and SIG_IGN is one.
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Lets a signal through that the parent process left blocked.
  static func unblock(_ signal: Int32) {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, signal)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }
}
