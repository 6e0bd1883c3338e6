#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension StateFile {
  /// Puts a file with the newest lines only in the place of one that has become too large.
  ///
  /// Whoever is killed here leaves the old file or the new one. What fails here is tried again at the next line.
  ///
  /// - Parameter file: The file, locked.
  func trim(_ file: borrowing OwnFile) {
    let size = file.size
    guard let kept, size > 2 * kept, let newest = try? file.tail(atMost: kept) else { return }
    let replacement = path + ".new"
    // Left there by one that was killed: nobody else is here, for the file is locked.
    unlink(replacement)
    do throws(FileProblem) {
      try write(Array(newest), to: replacement)
      // A writer who did not wait for the lock may have added a line meanwhile.
      if file.size == size, rename(replacement, path) == 0 { return }
    } catch {}
    unlink(replacement)
  }

  private func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    let file = try OwnFile(creating: path)
    try file.append(bytes, isAlone: true)
    try file.sync()
  }
}
