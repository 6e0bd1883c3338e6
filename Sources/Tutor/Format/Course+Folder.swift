import Notebook

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Course {
  /// The course of a folder: what its `course.md` lists, or without one all its lessons by their names.
  ///
  /// - Throws: `LessonProblem` where the folder can't be read, its course file is wrong, or it holds no lesson.
  public static func inFolder(_ folder: String) throws(LessonProblem) -> Course {
    let read: (String) -> String? = { try? SourceFile.readOrdinary("\(folder)/\($0)") }
    let names = try fileNames(in: folder)
    if names.contains("course.md") {
      guard let text = read("course.md") else {
        throw LessonProblem("this can't be read", file: "\(folder)/course.md", line: 1)
      }
      return try Course(text, file: "\(folder)/course.md", read: read)
    }
    let lessons = names.filter { name in
      name.hasSuffix(".md") && read(name).map { LessonChecker.isMeant(by: $0, name: name) } == true
    }
    guard !lessons.isEmpty else {
      throw LessonProblem(
        "there is no lesson in this folder", file: folder, line: 0, hint: "see Lessons/README.md")
    }
    let title = folder.split(separator: "/").last.map(String.init) ?? folder
    let entries = lessons.map { entry($0, read($0)) }
    return Course((title, entries), read: read)
  }

  /// A course of one lesson, which lies in a file.
  ///
  /// - Throws: `LessonProblem` where it can't be read.
  public static func ofFile(_ file: String) throws(LessonProblem) -> Course {
    let text: String
    do throws(SourceFile.Unreadable) {
      text = try SourceFile.read(file)
    } catch { throw LessonProblem(error.reason, file: file, line: 0) }
    return Course((file, [entry(file, text)]), read: { $0 == file ? text : nil })
  }

  /// An entry whose title is the lesson's own, or where that can't be read its file's name.
  private static func entry(_ file: String, _ text: String?) -> Entry {
    let title = text.flatMap { try? Lesson($0, file: file).title }
    return Entry(title: title ?? file, file: file)
  }

  private static func fileNames(in folder: String) throws(LessonProblem) -> [String] {
    guard let directory = opendir(folder) else {
      throw LessonProblem(String(cString: strerror(errno)), file: folder, line: 0)
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { names.append(String(cString: $0)) }
      }
    }
    return names.sorted()
  }
}
