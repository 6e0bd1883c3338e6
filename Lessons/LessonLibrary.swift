/// The files of the course, embedded in the binary, so that one copied file teaches.
public enum LessonLibrary {
  /// The course file: a title, prose, and an ordered list of links to lessons.
  public static var course: [UInt8] { PackageResources.course_md }

  /// The lessons by their file names.
  public static let lessons: [String: [UInt8]] = [
    "inputs.md": PackageResources.inputs_md,
    "slope.md": PackageResources.slope_md,
    "value.md": PackageResources.value_md,
  ]
}
