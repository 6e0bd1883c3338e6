#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension OwnFile {
  /// Writes lines at the end, in one write; after a line that was cut short they begin a fresh one.
  ///
  /// - Parameter isAlone: Whether nobody else writes, so that lines without room can be taken back in part.
  func append(_ lines: [UInt8], isAlone: Bool) throws(FileProblem) {
    let end = size
    let whole = endsInNewline ? lines : [UInt8(ascii: "\n")] + lines
    var count = 0
    repeat { count = write(descriptor, whole, whole.count) } while count < 0 && errno == EINTR
    guard count < whole.count else { return }
    let problem = FileProblem(path, code: count < 0 ? errno : ENOSPC)
    if count > 0, isAlone { ftruncate(descriptor, off_t(end)) }
    throw problem
  }

  /// Puts a file with these bytes in the place of the one at a path, which must be none or the person's own.
  ///
  /// Whoever is killed meanwhile leaves the old file or the new one.
  static func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
    if !isMissing(path) { _ = try OwnFile(reading: path) }
    let draft = "\(path).\(getpid())"
    // Somebody killed may have left one, and process numbers come again.
    unlink(draft)
    let file = try OwnFile(extending: draft)
    do throws(FileProblem) {
      try file.append(bytes, isAlone: true)
      try file.sync()
      if rename(draft, path) != 0 { throw FileProblem(path, code: errno) }
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// Waits until what was written is on the disk.
  func sync() throws(FileProblem) {
    while fsync(descriptor) != 0 {
      if errno != EINTR { throw FileProblem(path, code: errno) }
    }
  }

  /// Keeps other writers away until the file is closed; false where one of them does not let go in time.
  func lock(within patience: Duration) -> Bool {
    let deadline = ContinuousClock.now + patience
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR, ContinuousClock.now < deadline else { return false }
      usleep(1000)
    }
    return true
  }

  /// Lets other writers in.
  func unlock() { _ = flock(descriptor, LOCK_UN) }
}
