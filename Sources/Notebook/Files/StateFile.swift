#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A small file of the person's own in the state folder: one record a line, and it only grows at its end.
///
/// Several programs may write to it at once, and any of them may be killed at any moment: each line is there
/// or not, and a line that a crash has cut short swallows no other.
public final class StateFile {
  /// Where it is.
  public let path: String
  /// How many bytes of the newest lines stay when it is trimmed, which happens at twice that; nil for all.
  let kept: Int?
  /// How long the next writer waits for its turn.
  private var patience = StateFile.patience

  /// The longest that a writer waits for its turn; one that was stopped may never let go.
  private static let patience = Duration.milliseconds(200)

  /// Names a file, which need not be there.
  ///
  /// - Parameter kept: How many bytes of the newest lines stay when the file has become twice as large.
  public init(path: String, keeping kept: Int? = nil) {
    self.path = path
    self.kept = kept
  }

  /// The path of a file in `$XDG_STATE_HOME/micrograd`, by default under `~/.local/state`.
  ///
  /// A relative folder in the variable is ignored, as its specification says; nil where there is no home either.
  public static func standardPath(
    of name: String, variable: (String) -> String? = environmentVariable
  ) -> String? {
    PersonalFolder.path("XDG_STATE_HOME", default: ".local/state", variable: variable).map {
      "\($0)/micrograd/\(name)"
    }
  }

  /// Returns a variable of the process.
  public static func environmentVariable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Returns the newest lines, the newest first, without their newlines; none where there is no file.
  ///
  /// - Parameter most: How many bytes are read at most, so that a huge file costs no more than these.
  /// - Throws: A problem where something is there that can't be read, or is not the person's own.
  public func lines(atMost most: Int) throws(FileProblem) -> NewestLines {
    if OwnFile.isMissing(path) { return NewestLines([]) }
    return NewestLines(try OwnFile(reading: path).tail(atMost: most))
  }

  /// Adds a line at the end, which is on the disk when this returns.
  ///
  /// - Throws: A problem where it can't; the lines before it are as they were.
  public func append(_ line: JSONLine) throws(FileProblem) { try append([line]) }

  /// Adds lines at the end, which are waited for once: they are on the disk when this returns.
  ///
  /// - Throws: A problem where it can't; the lines before them are as they were.
  public func append(_ lines: [JSONLine]) throws(FileProblem) {
    let bytes = lines.flatMap { Array(($0.text + "\n").utf8) }
    // A file that is put in this one's place again and again is no work of ours.
    for _ in 0..<10 where try append(bytes) { return }
    throw FileProblem("\(path) is replaced all the time")
  }

  /// Returns whether the line is in the file that the path leads to, and not in one that was just replaced.
  private func append(_ bytes: [UInt8]) throws(FileProblem) -> Bool {
    let file = try OwnFile(extending: path)
    let isAlone = file.lock(within: patience)
    // Whoever has not let go once is not waited for again until it has.
    patience = isAlone ? StateFile.patience : .zero
    guard file.isInPlace else { return false }
    try file.append(bytes, isAlone: isAlone)
    guard isAlone || file.isInPlace else { return false }
    if isAlone { trim(file) }
    file.unlock()
    try file.sync()
    return true
  }
}
