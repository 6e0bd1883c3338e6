#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The place in which each thread keeps its tape; a thread that ends releases what it keeps there.
private let currentTape: pthread_key_t = {
  var key = pthread_key_t()
  let failure = pthread_key_create(&key) { kept in
    let tape: UnsafeMutableRawPointer? = kept
    if let tape { Unmanaged<Tape>.fromOpaque(tape).release() }
  }
  precondition(failure == 0, "a thread can keep a tape")
  return key
}()

extension Tape {
  /// The tape of this thread, on which values are made that name no other.
  ///
  /// It is made at the first use and lives until its thread ends. It can be replaced; values of the tape before
  /// are then good only while somebody else keeps that tape.
  public static var current: Tape {
    get {
      if let kept = pthread_getspecific(currentTape) {
        return Unmanaged<Tape>.fromOpaque(kept).takeUnretainedValue()
      }
      let tape = Tape()
      keep(tape)
      return tape
    }
    set {
      let before = current
      keep(newValue)
      Unmanaged.passUnretained(before).release()
    }
  }

  private static func keep(_ tape: Tape) {
    let failure = pthread_setspecific(currentTape, Unmanaged.passRetained(tape).toOpaque())
    precondition(failure == 0, "a thread can keep a tape")
  }
}
