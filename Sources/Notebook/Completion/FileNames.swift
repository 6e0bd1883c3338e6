#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The files that a path typed so far can lead to.
///
///     data/mo|        data/moons.csv   data/more/
///
/// A blank is typed as `\ `, as in a shell. Hidden files are listed for who types their dot. A folder that can't be
/// read is an empty one.
enum FileNames {
  /// No more names of a folder are listed.
  static let mostEntries = 10_000

  /// The completions of a path, at most so many.
  static func completions(of typed: String, atMost most: Int = mostEntries) -> Completions {
    let slash = typed.lastIndex(of: "/")
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let start = unescaped(slash.map { String(typed[typed.index(after: $0)...]) } ?? typed)
    var completions = Completions()
    completions.replaced = typed.unicodeScalars.count
    completions.candidates = entries(of: folder.isEmpty ? "." : unescaped(folder), atMost: most) {
      $0.utf8.starts(with: start.utf8) && ($0.first != "." || start.first == ".")
    }.map { Completions.Candidate(folder + escaped($0), shown: $0) }
    return completions.sorted()
  }

  /// The fitting names in a folder, those of folders with a `/`; names that can't be typed are left out.
  private static func entries(of folder: String, atMost most: Int, _ fits: (String) -> Bool) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while names.count < most, let entry = readdir(stream) {
      guard let name = name(of: entry), name != ".", name != "..", fits(name) else { continue }
      names.append(isFolder(folder + "/" + name) ? name + "/" : name)
    }
    return names
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    return name?.unicodeScalars.contains { $0.properties.generalCategory == .control } == false ? name : nil
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Refuses what ends in a quotation mark: no value of a graph does, and a file's name has none.
  static func refuseQuotes(_ typed: String) throws {
    guard let quote = typed.last, "\"'".contains(quote) else { return }
    let start = typed.dropLast().lastIndex(of: quote).map { typed.index(after: $0) } ?? typed.startIndex
    let name = typed[start...].dropLast().replacing(" ", with: "_")
    throw Failure(
      command: "names of files are typed without quotes and blanks",
      hint: name.isEmpty ? nil : "for example \(name)")
  }

  /// A path as it is typed: a `\` before each blank.
  static func escaped(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1 == " " || $1 == "\\" ? "\\\($1)" : String($1) }
  }

  /// The path that was meant: each `\` dropped but what follows it kept, and `~/` the person's own folder.
  static func unescaped(_ typed: String) -> String {
    var result = ""
    var isEscaped = false
    for character in typed {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.append(character)
        isEscaped = false
      }
    }
    guard result.hasPrefix("~/"), let home = getenv("HOME") else { return result }
    return String(cString: home) + result.dropFirst()
  }
}
