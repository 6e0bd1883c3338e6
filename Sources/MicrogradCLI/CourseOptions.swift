import ArgumentParser
import TerminalDrawing
import Tutor

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The option that says which lessons are meant.
struct CourseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Take the lessons of this folder; without it, of MICROGRAD_LESSONS, or else those in the binary.",
      valueName: "folder"))
  var lessons: String?

  /// The course: of the option, of the variable, or the one in the binary.
  ///
  /// - Throws: `LessonProblem` where its files are wrong.
  func course() throws(LessonProblem) -> Course { try CourseOptions.course(lessons) }

  /// The course in which a lesson is looked for: where its file is named, one of that file alone.
  func course(with name: String) throws(LessonProblem) -> Course {
    CourseOptions.isFile(name) ? try .ofFile(name) : try course()
  }

  /// Whether a file is named rather than a lesson, whose name has no ending.
  static func isFile(_ name: String) -> Bool { name.hasSuffix(".md") || name.contains("/") }

  /// The course of a folder, of the variable, or the one in the binary.
  static func course(_ folder: String? = nil) throws(LessonProblem) -> Course {
    let variable = getenv(Variables.lessons).map { String(cString: $0) } ?? ""
    guard let folder = folder ?? (variable.isEmpty ? nil : variable) else { return .embedded }
    return try .inFolder(folder)
  }

  /// Says that there is no lesson of that name, and returns the exit code.
  static func unknownLesson(_ name: String, in course: Course, _ wishes: Appearance.Wishes) -> Int32 {
    Screen.refuse(noLesson(name, in: course), wishes)
  }

  /// That there is no lesson of that name, which one may be meant, and which ones there are.
  static func noLesson(_ name: String, in course: Course) -> String {
    let names = course.entries.map(\.name).joined(separator: ", ")
    let suggestion = course.suggestion(for: name).map { ", \($0)" } ?? ""
    return "no lesson '\(name)'\(suggestion); there are: \(names)"
  }
}
