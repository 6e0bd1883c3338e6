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
      guard let thread = start(&attributes, work.toOpaque()) else {
        remember(mainStackSize)
        work.takeRetainedValue().body()
        return
      }
      pthread_join(thread, nil)
    }
  }

  /// The address below which the present thread should not go: a quarter of its stack, at most 8 MB, is kept in reserve.
  ///
  /// A thread that was not started here is taken to have the smallest stack that is met, half of it used.
  static var limit: UInt {
    let known = UInt(bitPattern: pthread_getspecific(limitKey))
    return known != 0 ? known : address - min(address, 160 << 10)
  }

  fileprivate static func remember(_ size: Int) {
    let usable = size - min(size / 4, 8 << 20)
    pthread_setspecific(limitKey, UnsafeMutableRawPointer(bitPattern: address - UInt(usable)))
  }

  @inline(__always)
  private static var address: UInt {
    var here: UInt8 = 0
    return withUnsafeMutablePointer(to: &here) { UInt(bitPattern: $0) }
  }

  /// What the system grants the first thread.
  private static var mainStackSize: Int {
    var limit = rlimit()
    #if canImport(Glibc)
      let result = getrlimit(__rlimit_resource_t(RLIMIT_STACK.rawValue), &limit)
    #else
      let result = getrlimit(RLIMIT_STACK, &limit)
    #endif
    guard result == 0, let size = Int(exactly: limit.rlim_cur) else { return 1 << 20 }
    return min(size, DeepStack.size)
  }

  private static let limitKey: pthread_key_t = {
    var key = pthread_key_t()
    let result = pthread_key_create(&key, nil)
    precondition(result == 0, "the process has no room for another thread-local key")
    return key
  }()

  fileprivate final class Work {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }

    func run() {
      DeepStack.remember(DeepStack.size)
      body()
    }
  }

  #if canImport(Glibc)
    private typealias Thread = pthread_t
    private static let noThread = pthread_t()
  #else
    private typealias Thread = pthread_t?
    private static let noThread: pthread_t? = nil
  #endif

  /// Starts the work; it is released there, or here when no thread can be had.
  private static func start(_ attributes: inout pthread_attr_t, _ work: UnsafeMutableRawPointer) -> pthread_t?
  {
    var thread = noThread
    return pthread_create(&thread, &attributes, threadMain, work) == 0 ? thread : nil
  }
}

#if canImport(Glibc)
  private func threadMain(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let work { Unmanaged<DeepStack.Work>.fromOpaque(work).takeRetainedValue().run() }
    return nil
  }
#else
  private func threadMain(_ work: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<DeepStack.Work>.fromOpaque(work).takeRetainedValue().run()
    return nil
  }
#endif
