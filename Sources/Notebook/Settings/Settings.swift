import Synchronization

/// What a person has chosen once for all sessions, in a file of lines such as `color = never`.
///
/// What is said on the command line or by the environment comes before it. The file is the person's own: lines that are
/// not understood, such as those of a newer version, stay as they are.
public final class Settings: Sendable {
  /// What a file of settings holds.
  fileprivate struct Contents {
    /// The words that were chosen.
    var words: [Entry: String] = [:]
    /// Lines that are no entries known here.
    var otherLines: [String] = []
  }

  private struct State {
    /// The words that were chosen, in the file or in this session.
    var words: [Entry: String] = [:]
    /// What comes before the chosen words in this session: a flag, or a variable with its value.
    var overruling: [Entry: String] = [:]
    /// What is wrong with the file, to be said once.
    var problem: FileProblem?
    /// What is wrong with a line of it, to be said once.
    var remark: String?
  }

  private let state = Mutex(State())
  /// Where they are kept; nil where nothing is.
  private let path: String?
  private static let largestFile = 64 << 10

  /// Reads the settings of a file; without a path they are the defaults, and last as long as the session.
  public init(path: String? = nil) {
    self.path = path
    guard let path else { return }
    state.withLock { state in
      do throws(FileProblem) {
        let contents = try Settings.contents(of: path)
        (state.words, state.remark) = (contents.words, contents.remark)
      } catch { state.problem = error }
    }
  }

  /// What a file holds now; nothing where there is none.
  ///
  /// - Throws: A problem where it can't be read, or is larger than any person's settings.
  private static func contents(of path: String) throws(FileProblem) -> Contents {
    guard !OwnFile.isMissing(path) else { return Contents() }
    let file = try OwnFile(reading: path)
    guard file.size <= largestFile else {
      throw FileProblem("\(path) is larger than \(largestFile >> 10) KB")
    }
    return Contents(try file.tail(atMost: largestFile))
  }

  /// `$XDG_CONFIG_HOME/micrograd/config`, by default under `~/.config`.
  ///
  /// A relative folder in the variable is ignored, as its specification says; nil where there is no home either.
  public static func standardPath(
    variable: (String) -> String? = StateFile.environmentVariable
  ) -> String? {
    PersonalFolder.path("XDG_CONFIG_HOME", default: ".config", variable: variable).map {
      $0 + "/micrograd/config"
    }
  }

  /// The word of an entry: the chosen one, else the default.
  public func word(_ entry: Entry) -> String { chosen(entry) ?? entry.defaultWord }

  /// The word that somebody has chosen; nil where nobody has.
  public func chosen(_ entry: Entry) -> String? { state.withLock { $0.words[entry] } }

  /// Tells what comes before an entry in this session, such as `--plain` or `LC_ALL=C`.
  public func overrule(_ entry: Entry, by other: String) {
    state.withLock { $0.overruling[entry] = other }
  }

  /// What comes before the word of an entry in this session; nil where nothing does.
  func overruling(_ entry: Entry) -> String? { state.withLock { $0.overruling[entry] } }

  /// Chooses a word for this session, nil for the default.
  func choose(_ word: String?, for entry: Entry) { state.withLock { $0.words[entry] = word } }

  /// Keeps a word, nil for the default, for later sessions. What else the file holds stays: another prompt may have written it.
  ///
  /// - Throws: A problem where the file can't be read or written; it is as it was then.
  func keep(_ word: String?, for entry: Entry) throws(FileProblem) {
    guard let path else { return }
    var contents = try Settings.contents(of: path)
    contents.words[entry] = word
    try OwnFile.replace(path, with: Array(contents.text.utf8))
  }

  /// What is wrong with the file, once.
  public func takeProblem() -> FileProblem? {
    state.withLock { state in
      defer { state.problem = nil }
      return state.problem
    }
  }

  /// What is wrong with the first line of the file that chooses nothing, once.
  public func takeRemark() -> String? {
    state.withLock { state in
      defer { state.remark = nil }
      return state.remark
    }
  }
}

extension Settings.Contents {
  fileprivate init(_ bytes: ArraySlice<UInt8>) {
    for line in String(decoding: bytes, as: UTF8.self).textLines {
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
        String($0).trimmed
      }
      if parts.count == 2, let entry = Settings.Entry(rawValue: parts[0]), entry.words.contains(parts[1]) {
        words[entry] = parts[1]
      } else {
        otherLines.append(line)
      }
    }
  }

  /// What is wrong with the first of the other lines that is no comment; nil where there is none.
  fileprivate var remark: String? {
    guard let line = otherLines.map(\.trimmed).first(where: { !$0.isEmpty && !$0.hasPrefix("#") }) else {
      return nil
    }
    let name = String(line.prefix { $0 != "=" }).trimmed
    guard let entry = Settings.Entry(rawValue: name) else {
      return "nothing is chosen by \(line.shortened(to: 40))"
    }
    return "\(line.shortened(to: 40)) chooses nothing; it takes \(entry.listed.joined(separator: " "))"
  }

  fileprivate var text: String {
    let lines = Settings.Entry.allCases.compactMap { entry in words[entry].map { "\(entry.rawValue) = \($0)" }
    }
    return (otherLines + lines).map { $0 + "\n" }.joined()
  }
}
