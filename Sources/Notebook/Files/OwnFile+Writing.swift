#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import PythonModules

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

  /// Puts a file with these bytes in the place of what is at a path, and makes its folder.
  static func replace(
    _ path: String, with bytes: [UInt8], by way: FileReplacement = FileReplacement()
  ) throws(FileProblem) {
    if isMissing(path) { try makeFolder(of: path) }
    do throws(FileReplacement.Refusal) {
      try way.write(bytes, to: path)
    } catch { throw FileProblem(path, code: error.code) }
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
