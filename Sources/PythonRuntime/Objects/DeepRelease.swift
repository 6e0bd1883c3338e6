#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Frees what a container held without ever recursing deeply.
///
/// Freeing a container frees its items, whose freeing frees theirs: a list nested a million times would run the native stack out.
/// Beyond a hundred levels the contents are parked, and the outermost release empties the park.
enum DeepRelease {
  /// Releases `contents`. O(number of items freed).
  static func drop<Contents>(_ contents: consuming Contents) {
    let level = Level.ofThisThread
    if level.pointee.depth > 100 {
      level.pointee.parked.append(contents)
      return
    }
    level.pointee.depth += 1
    release(contents)
    level.pointee.depth -= 1
    if level.pointee.depth == 0, !level.pointee.parked.isEmpty { drain(level) }
  }

  /// Releases the slots of an instance, and gives their memory back.
  static func drop(_ slots: Slots, _ count: Int) {
    let level = Level.ofThisThread
    if level.pointee.depth > 100 {
      level.pointee.parked.append(ParkedSlots(slots, count))
      return
    }
    level.pointee.depth += 1
    slots.deinitialize(count: count)
    slots.deallocate()
    level.pointee.depth -= 1
    if level.pointee.depth == 0, !level.pointee.parked.isEmpty { drain(level) }
  }

  private final class ParkedSlots {
    let slots: Slots
    let count: Int

    init(_ slots: Slots, _ count: Int) {
      self.slots = slots
      self.count = count
    }

    deinit {
      slots.deinitialize(count: count)
      slots.deallocate()
    }
  }

  @inline(never)
  private static func release<Contents>(_ contents: consuming Contents) { _ = consume contents }

  @inline(never)
  private static func drain(_ level: UnsafeMutablePointer<Level>) {
    level.pointee.depth = 1
    while let contents = level.pointee.parked.popLast() { release(contents) }
    level.pointee.depth = 0
  }

  /// How deeply the present thread is in releases, and what it has parked.
  private struct Level {
    var depth = 0
    var parked: [Any] = []

    static let key: pthread_key_t = {
      var key = pthread_key_t()
      let result = pthread_key_create(&key) { pointer in
        #if canImport(Glibc)
          pointer?.assumingMemoryBound(to: Level.self).deinitialize(count: 1).deallocate()
        #else
          pointer.assumingMemoryBound(to: Level.self).deinitialize(count: 1).deallocate()
        #endif
      }
      precondition(result == 0, "the process has no room for another thread-local key")
      return key
    }()

    static var ofThisThread: UnsafeMutablePointer<Level> {
      if let known = pthread_getspecific(key) { return known.assumingMemoryBound(to: Level.self) }
      let made = UnsafeMutablePointer<Level>.allocate(capacity: 1)
      made.initialize(to: Level())
      pthread_setspecific(key, made)
      return made
    }
  }
}
