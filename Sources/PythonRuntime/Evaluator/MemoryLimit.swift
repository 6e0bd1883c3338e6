import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How much memory a program may use: a program that wants more gets a MemoryError, and the process lives.
///
/// The memory in use is read from the system now and then: every few thousand steps, and when large things are made.
/// Where the system does not tell, there is no limit but those on single objects.
public enum MemoryLimit {
  /// 4 GB, half of the machine's memory, or three quarters of what the process may have: whichever is least; in bytes.
  public static let bytes: Int = {
    let machine = sysconf(Int32(_SC_PHYS_PAGES)) / 2 * sysconf(Int32(_SC_PAGESIZE))
    return min(4 << 30, machine, processLimit / 4 * 3)
  }()

  /// When the memory in use was last looked at because of something large, in nanoseconds.
  private static let lastLook = Atomic<UInt64>(0)

  /// How many bytes were made since the last look.
  private static let unseen = Atomic<Int>(0)

  /// Looks at the memory in use when a container is about to hold objects of so many bytes, if they are many.
  ///
  /// What grows lies for a moment beside what it grows into, and the entries of a set or a dictionary take more than their objects: all
  /// that together is up to ten times as large as the objects.
  /// - Throws: MemoryError when too much is in use already, or what grows would find no room.
  static func count(growing size: Int) throws {
    if size >= 1 << 20 { try look(needing: size, times: 10) }
  }

  /// Looks at the memory in use when so many bytes are about to be made, if many were since the last look.
  ///
  /// - Throws: MemoryError when too much is in use already, or they would find no room.
  static func count(made size: Int) throws {
    if unseen.wrappingAdd(size, ordering: .relaxed).newValue >= 1 << 20 { try look(needing: size, times: 2) }
  }

  /// Looks at the memory in use, at most once in a millisecond: some ten megabytes can be written in that time. What is larger is looked
  /// at in any case.
  private static func look(needing size: Int, times factor: Int) throws {
    let now = nanoseconds()
    let isSoon = now &- lastLook.load(ordering: .relaxed) < 1_000_000
    if isSoon, unseen.load(ordering: .relaxed) < 16 << 20 { return }
    lastLook.store(now, ordering: .relaxed)
    unseen.store(0, ordering: .relaxed)
    let (needed, isTooMuch) = size.multipliedReportingOverflow(by: factor)
    try check(needing: isTooMuch ? .max : needed)
  }

  /// Looks at the memory in use.
  ///
  /// - Throws: MemoryError when it is too much, or no room is left for what is needed.
  public static func check(needing needed: Int = 0) throws {
    let (reserved, used) = inUse
    if used > bytes { throw PythonError.memory("the program uses more than \(bytes >> 20) MB") }
    if needed > processLimit - min(reserved, processLimit) {
      throw PythonError.memory("the process has no room for \(needed >> 20) MB more")
    }
  }

  private static func nanoseconds() -> UInt64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return UInt64(now.tv_sec) &* 1_000_000_000 &+ UInt64(now.tv_nsec)
  }

  /// The addresses that the process has and its resident memory, in bytes; 0 where the system does not tell.
  private static var inUse: (reserved: Int, used: Int) {
    let descriptor = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return (0, 0) }
    defer { close(descriptor) }
    var text = [UInt8](repeating: 0, count: 128)
    let count = read(descriptor, &text, text.count)
    let fields = text.prefix(max(count, 0)).split(separator: UInt8(ascii: " "))
    let pages = fields.prefix(2).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard pages.count == 2 else { return (0, 0) }
    let size = sysconf(Int32(_SC_PAGESIZE))
    return (pages[0] * size, pages[1] * size)
  }

  /// What the process may have, in bytes.
  private static var processLimit: Int {
    var limit = rlimit()
    #if canImport(Glibc)
      let result = getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    #else
      let result = getrlimit(RLIMIT_AS, &limit)
    #endif
    return result == 0 ? Int(clamping: limit.rlim_cur) : .max
  }
}
