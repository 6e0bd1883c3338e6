#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A journal that a session has left, locked as long as this is held.
///
/// Lines that make no sense are passed over: a line that was cut short is one that nobody has seen the end of.
struct StoredJournal: ~Copyable {
  /// One cell of the session.
  struct Cell {
    /// What was entered; empty where it was not to be kept.
    let text: String
    /// The texts of the files that it used.
    var files: [String: String] = [:]
    /// The last line of its failure, empty for none; nil where the session ended before the cell did.
    var failure: String?
    /// At which of its looks it was interrupted.
    var stop: Int?
    /// Where it left the session, of one that was not to be kept.
    var lead: Journal.Lead?
    /// How many bytes the file has with the cell.
    var end: Int
  }

  let seed: Int
  private(set) var cells: [Cell] = []
  /// Whether the session was left, and not cut off.
  private(set) var isLeft = false
  /// When it was last written to, in seconds since 1970.
  let time: Int
  let path: String
  /// How many bytes it has, and how many of them are its first line.
  private(set) var size: Int
  private let headSize: Int
  private var file: OwnFile?

  /// Opens and locks a journal; nil where its prompt is still there, or it is none that can be read.
  static func open(_ path: String) -> StoredJournal? {
    guard !OwnFile.isMissing(path), let file = try? OwnFile(extending: path), file.isInPlace,
      file.lock(within: .zero), file.size <= Journal.mostBytes,
      let bytes = try? file.tail(atMost: Journal.mostBytes),
      let head = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1).first, let line = JSONLine(head),
      line.number("journal") == Journal.version, let seed = line.number("seed"), seed >= 0
    else { return nil }
    let size = file.size
    return StoredJournal(path: path, seed: seed, size: size, bytes, head: head, file: file)
  }

  private init(
    path: String, seed: Int, size: Int, _ bytes: ArraySlice<UInt8>, head: ArraySlice<UInt8>,
    file: consuming OwnFile
  ) {
    (self.path, self.seed, self.size) = (path, seed, size)
    headSize = min(size, head.endIndex - bytes.startIndex + 1)
    time = file.changeTime
    self.file = consume file
    for text in bytes[head.endIndex...].split(separator: UInt8(ascii: "\n")) {
      guard let line = JSONLine(text) else { continue }
      add(line, endingAt: min(size, text.endIndex - bytes.startIndex + 1))
    }
  }

  private mutating func add(_ line: JSONLine, endingAt end: Int) {
    isLeft = line.number("goodbye") != nil
    if let text = line.text("cell") {
      cells.append(Cell(text: text, end: end))
    } else if !cells.isEmpty {
      let last = cells.count - 1
      if let path = line.text("read") { cells[last].files[path] = line.text("text") }
      if let failure = line.text("end") {
        cells[last].failure = failure
        cells[last].stop = line.number("stop")
        cells[last].lead = Journal.Lead(line)
      }
      cells[last].end = end
    }
  }

  /// Drops the cells from a place on, here and on disk.
  mutating func cut(to count: Int) {
    guard count < cells.count else { return }
    size = count == 0 ? headSize : cells[count - 1].end
    file?.cut(to: size)
    cells.removeLast(cells.count - count)
  }

  /// Gives the open file away.
  mutating func takeFile() -> OwnFile? { file.take() }
}

extension Journal.Lead {
  fileprivate init?(_ line: JSONLine) {
    guard let step = line.number("step") ?? line.number("at") else { return nil }
    self.init(step: step, isNew: line.number("step") != nil)
  }
}

extension StoredJournal {
  /// The newest journal that was cut off, whose prompt is gone; nil where a prompt that came after it has told of it.
  static func cutOff(in folder: String) -> StoredJournal? {
    var newestStart = 0
    for name in names(in: folder).reversed() {
      if let stored = StoredJournal.open(folder + "/" + name), !stored.isLeft, !stored.cells.isEmpty,
        stored.time >= newestStart
      {
        return stored
      }
      newestStart = max(newestStart, Int(name.prefix { $0 != "-" }) ?? 0)
    }
    return nil
  }

  /// What is told of a journal before somebody chooses it.
  struct Entry {
    let path: String
    let cellCount: Int
    let time: Int
    let isLeft: Bool
    /// The first line of what was entered last.
    let lastLine: String
  }

  /// The journals whose prompts are gone: those that were cut off first, the newest of them at the beginning.
  static func entries(in folder: String) -> [Entry] {
    var entries: [Entry] = []
    for name in names(in: folder).reversed() {
      let path = folder + "/" + name
      guard let stored = StoredJournal.open(path), let last = stored.cells.last(where: { !$0.text.isEmpty })
      else { continue }
      entries.append(
        Entry(
          path: path, cellCount: stored.cells.count, time: stored.time, isLeft: stored.isLeft,
          lastLine: last.text.allLines.first { !$0.isEmpty } ?? ""))
    }
    return entries.filter { !$0.isLeft } + entries.filter(\.isLeft)
  }

  /// Removes the oldest journals whose prompts are gone, so that fewer than so many are left.
  static func prune(_ folder: String, keeping most: Int) {
    for name in names(in: folder).dropLast(most - 1) {
      let path = folder + "/" + name
      if let file = try? OwnFile(reading: path), file.lock(within: .zero) { unlink(path) }
    }
  }

  /// The names of the journals, the oldest first.
  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while names.count < 1000, let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".jsonl") { names.append(name) }
    }
    // The time comes first, with as many digits for a few centuries.
    return names.sorted()
  }
}

extension OwnFile {
  /// Drops what comes after so many bytes.
  fileprivate func cut(to size: Int) { _ = ftruncate(descriptor, off_t(size)) }

  /// When it was last written to, in seconds since 1970.
  fileprivate var changeTime: Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return 0 }
    #if canImport(Darwin)
      return status.st_mtimespec.tv_sec
    #else
      return status.st_mtim.tv_sec
    #endif
  }
}
