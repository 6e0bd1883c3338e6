#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a person entered at prompts, in a file that outlives them: one JSON object a line.
///
///     {"text":"a = Value(2.0)","time":1790000000}
///
/// A block of several rows is one entry. Not kept are blocks of nothing, blocks that begin with a blank, blocks
/// whose line would have more than 128 KiB, and a block that was the newest entry already. The file holds the newest
/// 4 to 8 MB.
///
/// Several prompts may share the file. What the others add is in the file, and so in ``everything()``; it is
/// not mixed into ``entries``, so that the block above one's own is always the one entered before it.
public final class History {
  /// What was entered before this prompt opened, as far as it was loaded, and here; oldest first.
  public private(set) var entries: [HistoryEntry] = []
  private let file: StateFile?
  private let now: () -> Int
  private var problem: FileProblem?
  private var toldProblem = false

  /// How many entries are at hand at most.
  static let mostEntries = 1000
  /// The longest line that is written, in bytes.
  private static let longestLine = 128 << 10
  /// How much of the file is read when a prompt opens, in bytes: whole lines are among the last so many.
  private static let loadedBytes = 2 * longestLine
  /// How much of the file stays when it is trimmed, in bytes.
  private static let keptBytes = 4 << 20

  /// Makes a history that is gone with the process.
  public init() {
    file = nil
    now = { 0 }
  }

  /// Reads the newest entries of a file; lines that make no sense are skipped.
  ///
  /// - Parameters:
  ///   - path: Where the file is; without one nothing is kept, and ``takeProblem()`` says so.
  ///   - now: Gives seconds since 1970.
  public init(path: String?, now: @escaping () -> Int = { time(nil) }) {
    self.now = now
    file = path.map { StateFile(path: $0, keeping: History.keptBytes) }
    if file == nil { problem = .noHome }
    entries = read(atMost: History.loadedBytes, most: History.mostEntries)
  }

  /// The path of the file: `$XDG_STATE_HOME/micrograd/history.jsonl`, by default under `~/.local/state`.
  public static var standardPath: String? { StateFile.standardPath(of: "history.jsonl") }

  /// Adds a block, which is on the disk when this returns.
  public func add(_ block: String) {
    guard History.isKept(block), block != entries.last?.text else { return }
    let entry = HistoryEntry(text: block, time: now())
    let line = entry.line
    guard line.text.utf8.count <= History.longestLine else { return }
    entries.append(entry)
    if entries.count > History.mostEntries { entries.removeFirst() }
    attempt { file throws(FileProblem) in try file.append(line) }
  }

  private static func isKept(_ block: String) -> Bool {
    !block.isEmpty && !block.isPrivate && block.utf8.count <= longestLine
  }

  /// Reads all that the file has now, of this prompt and of all others; where it can't, ``entries``.
  public func everything() -> [HistoryEntry] {
    guard file != nil, problem == nil else { return entries }
    return read(atMost: 3 * History.keptBytes, most: .max)
  }

  private func read(atMost bytes: Int, most: Int) -> [HistoryEntry] {
    var newest: [HistoryEntry] = []
    attempt { file throws(FileProblem) in
      var lines = try file.lines(atMost: bytes)
      while newest.count < most, let line = lines.next() {
        if let entry = JSONLine(line).flatMap({ HistoryEntry($0) }) { newest.append(entry) }
      }
    }
    return newest.reversed()
  }

  /// Does something with the file; what goes wrong is kept to be told, and tried again the next time.
  private func attempt(_ work: (StateFile) throws(FileProblem) -> Void) {
    guard let file else { return }
    do throws(FileProblem) {
      try work(file)
      problem = nil
    } catch { problem = error }
  }

  /// Says why nothing is kept, the first time only; nil where all is well.
  public func takeProblem() -> String? {
    guard let problem, !toldProblem else { return nil }
    toldProblem = true
    return problem.description
  }
}

extension String {
  /// Whether what was entered is to be kept nowhere: it begins with a blank.
  var isPrivate: Bool { unicodeScalars.first?.properties.isWhitespace == true }
}
