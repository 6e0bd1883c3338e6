#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs work on a thread whose stack is deep enough for a thousand nested Python calls.
public enum DeepStack {
  /// The size of the stack, in bytes. Memory is used only as far as the stack is.
  public static let size = 64 << 20

  /// Runs `body` on a deep stack and returns when it has ended; on the present stack where no thread can be had.
  public static func run(_ body: () -> Void) {
    withoutActuallyEscaping(body) { body in
      let work = Unmanaged.passRetained(Work(body))
      var attributes = pthread_attr_t()
      pthread_attr_init(&attributes)
      pthread_attr_setstacksize(&attributes, size)
      defer { pthread_attr_destroy(&attributes) }
      guard let thread = start(&attributes, work) else {
        work.takeRetainedValue().body()
        return
      }
      pthread_join(thread, nil)
    }
  }

  private final class Work {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }

  private static func start(_ attributes: inout pthread_attr_t, _ work: Unmanaged<Work>) -> pthread_t? {
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    let result = pthread_create(&thread, &attributes, run(work:), work.toOpaque())
    return result == 0 ? thread : nil
  }

  #if canImport(Glibc)
    private static func run(work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
      guard let work else { return nil }
      Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body()
      return nil
    }
  #else
    private static func run(work: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
      Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body()
      return nil
    }
  #endif
}
