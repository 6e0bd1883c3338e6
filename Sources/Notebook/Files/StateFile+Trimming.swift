import PythonModules

extension StateFile {
  /// Puts a file with the newest lines only in the place of one that has become too large.
  ///
  /// Whoever is killed here leaves the old file or the new one. What fails here is tried again at the next line.
  ///
  /// - Parameter file: The file, locked.
  func trim(_ file: borrowing OwnFile) {
    let (size, descriptor) = (file.size, file.descriptor)
    guard let kept, size > 2 * kept, let newest = try? file.tail(atMost: kept) else { return }
    // Nobody else has a draft, for the file is locked.
    try? FileReplacement().write(Array(newest), to: path, draft: path + ".new") {
      // A writer who did not wait for the lock may have added a line meanwhile.
      OwnFile.size(of: descriptor) == size
    }
  }
}
